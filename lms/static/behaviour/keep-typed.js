/* A session may end while somebody types. What was sent then is kept in this tab, and stands in the form again after
   signing in. Secrets and files are never kept; another person, or any other answer, finds nothing. */
(() => {
  "use strict";
  const KEY = "typed";
  const reader = document.body.dataset.reader ?? "";
  const fits = (field) => field.name && !["hidden", "password", "file", "submit", "button", "reset", "image"].includes(field.type);
  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY));
    } catch {
      return null;
    }
  };

  const put = (field, values) => {
    if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
    else if (field.multiple) for (const option of field.options) option.selected = values.includes(option.value);
    else if (values.length) field.value = values[0];
  };

  const fill = (kept) => {
    const form = [...document.forms].find((one) => one.action === kept.action && one.method === "post" && [...one.elements].some(fits));
    if (!form) return;
    const fields = [...form.elements].filter(fits);
    const nth = {};
    for (const field of fields) {
      const own = kept.typed.filter(([name]) => name === field.name).map(([, value]) => value);
      const isText = !["checkbox", "radio"].includes(field.type) && !field.multiple;
      const place = (nth[field.name] = (nth[field.name] ?? -1) + 1);
      put(field, isText ? own.slice(place, place + 1) : own);
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    document.querySelector("[data-typed-again]")?.removeAttribute("hidden");
    const said = document.querySelector("[role=status][data-said]");
    const words = document.querySelector("template[data-typed-again]");
    if (said && words) said.append(words.content.cloneNode(true));
  };

  const kept = read();
  if (document.querySelector("[data-session-ended]")) {
    /* The page that says so: what was sent stays until somebody has signed in. */
  } else if (kept && document.querySelector("[data-errors]")) {
    sessionStorage.removeItem(KEY); /* the answer says what to correct and holds what was typed: nobody was signed out */
  } else if (kept && location.pathname + location.search === kept.page && reader && reader === kept.reader) {
    fill(kept);
    sessionStorage.removeItem(KEY);
  } else if (kept && reader) {
    sessionStorage.removeItem(KEY);
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || !reader || ![...form.elements].some(fits)) return;
    const secret = new Set([...form.elements].filter((field) => field.name && !fits(field)).map((field) => field.name));
    const typed = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !secret.has(name));
    sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname + location.search, action: form.action, reader, typed }));
  });
})();
