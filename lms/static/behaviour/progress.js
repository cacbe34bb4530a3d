/* Long work: its bar moves by itself, and the page is shown anew when the work is over. */
(() => {
  "use strict";
  const box = document.querySelector("[data-progress]");
  if (!box) return;
  const look = async () => {
    try {
      const answer = await fetch(location.href);
      if (!answer.ok) throw new Error(answer.status);
      if (answer.redirected) return location.replace(answer.url);
      const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-progress]");
      if (!next) return location.reload();
      box.replaceChildren(...next.childNodes);
    } catch {
      /* the network is away: the next look may succeed */
    }
    return setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
})();
