/* Asks before a deed: what carries data-opens="id" opens that <dialog> as a modal one.
   Without this file a button opens it as a popover, and a link leads to a page that asks. */
(() => {
  "use strict";
  const modal = typeof HTMLDialogElement === "function" && "showModal" in HTMLDialogElement.prototype;
  if (!modal) return;

  const open = (opener, event) => {
    const dialog = document.getElementById(opener.dataset.opens);
    if (!dialog || dialog.open) return;
    event.preventDefault();
    dialog.removeAttribute("popover");
    dialog.showModal();
  };

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) return open(opener, event);
    const closer = event.target.closest("[data-closes]");
    const dialog = closer?.closest("dialog");
    if (dialog?.open) {
      event.preventDefault();
      dialog.close();
    } else if (event.target instanceof HTMLDialogElement && event.target.matches(".ask")) {
      event.target.close(); /* a press beside the sheet */
    }
    return undefined;
  });

  document.addEventListener("keydown", (event) => {
    const opener = event.target.closest?.("a[data-opens]");
    if (opener && event.key === " ") open(opener, event);
  });

  document.querySelectorAll("a[data-opens]").forEach((link) => {
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
  });
})();
