/* A field that is searched: while somebody types, the matches of its door stand in the field's list.
   Without this file the same search runs when the form is sent. */
(() => {
  "use strict";
  const REST = 150;

  document.querySelectorAll("[data-searched]").forEach((field) => {
    const input = field.querySelector("input[list]");
    const list = field.querySelector("datalist");
    let timer;
    let running;

    const show = (labels, typed) => {
      list.replaceChildren(
        ...labels.map((label) => {
          const option = document.createElement("option");
          option.value = label;
          /* the browser leaves out what does not hold the typed letters: "lodz" must find "Łódź" */
          if (!label.toLowerCase().includes(typed.toLowerCase())) option.label = typed;
          return option;
        }),
      );
    };

    const search = async () => {
      const typed = input.value.trim();
      if (typed.length < 2 || [...list.options].some((option) => option.value === typed)) return;
      running?.abort();
      running = new AbortController();
      const address = new URL(field.dataset.searched, location.href);
      address.searchParams.set("q", typed);
      try {
        const answer = await fetch(address, { signal: running.signal });
        if (answer.ok) show(await answer.json(), typed);
      } catch {
        /* no suggestions now: the form searches when it is sent */
      }
    };

    input.addEventListener("input", () => {
      field.querySelectorAll("input[type=radio]").forEach((radio) => {
        radio.checked = false; /* they were the matches of another text */
      });
      clearTimeout(timer);
      timer = setTimeout(search, REST);
    });
  });
})();
