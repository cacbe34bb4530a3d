/* Two minutes before the session ends a dialog says so; one press keeps it open. Pages in other tabs take part. */
(() => {
  "use strict";
  const dialog = document.querySelector("dialog[data-session-seconds]");
  if (!dialog?.showModal) return;
  const WARN = 130_000;
  const KEY = "session-kept-at";
  const length = Number(dialog.dataset.sessionSeconds) * 1000;
  let timer;

  const wait = (from) => {
    clearTimeout(timer);
    timer = setTimeout(warn, Math.max(0, from + length - WARN - Date.now()));
  };
  const kept = (at) => {
    if (dialog.open) dialog.close();
    wait(at);
  };
  /* The dialog opens once more when the clock of a sleeping laptop has jumped. */
  function warn() {
    const last = Number(localStorage.getItem(KEY)) || 0;
    if (last + length - WARN > Date.now()) return wait(last);
    if (!dialog.open) dialog.showModal();
    return undefined;
  }

  dialog.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "error" });
      if (!answer.ok) throw new Error(answer.status);
      localStorage.setItem(KEY, String(Date.now()));
      kept(Date.now());
    } catch {
      form.querySelector("[data-failed]").hidden = false;
    }
  });
  addEventListener("storage", (event) => event.key === KEY && kept(Number(event.newValue)));

  localStorage.setItem(KEY, String(Date.now()));
  wait(Date.now());
})();
