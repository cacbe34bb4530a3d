/* The date field speaks the browser's language; under it the chosen day stands in words of the page's language. */
(() => {
  "use strict";
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "full", timeZone: "UTC" });

  const echo = (field) => {
    let place = field.parentElement.querySelector(`output[for="${CSS.escape(field.id)}"]`);
    if (!place) {
      place = document.createElement("output");
      place.className = "day-said";
      place.htmlFor = field.id;
      field.after(place);
    }
    place.textContent = field.valueAsDate ? words.format(field.valueAsDate) : "";
  };

  const start = (where) => where.querySelectorAll("input[type=date][id]").forEach(echo);
  start(document);
  document.addEventListener("change", (event) => event.target.matches("input[type=date][id]") && echo(event.target));
  document.addEventListener("htmx:afterSwap", (event) => start(event.target));
})();
