/* After a refused form the reader starts at the summary of what to correct. */
(() => {
  "use strict";
  const look = (where) => where.querySelector?.("[data-errors]")?.focus();
  look(document);
  document.addEventListener("htmx:afterSwap", (event) => look(event.target));
})();
