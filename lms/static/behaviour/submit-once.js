/* A form is sent once: a second press while the answer is on its way does nothing.
   `aria-disabled` instead of `disabled` keeps the focus and the button's own name and value in the request.
   Forms whose answer is a file leave the page standing, so the buttons come back by themselves. */
(() => {
  "use strict";
  const REST = 8000;

  const release = (form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled][data-busy]").forEach((button) => {
      button.removeAttribute("aria-disabled");
      delete button.dataset.busy;
    });
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const how = event.submitter?.getAttribute("formmethod") ?? form.getAttribute("method") ?? "get";
    if (how.toLowerCase() !== "post" || form.matches("[hx-post]")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented) return;
    form.dataset.sent = "yes";
    form.querySelectorAll("button:not([type=button])").forEach((button) => {
      button.setAttribute("aria-disabled", "true");
      button.dataset.busy = "yes";
    });
    setTimeout(() => release(form), REST);
  });

  /* Back from the browser's memory: the page is as it was left, with its buttons asleep. */
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));
})();
