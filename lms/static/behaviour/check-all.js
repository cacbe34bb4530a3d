/* One box ticks all boxes of a name: <input type="checkbox" data-check-all="persons"> for name="persons".
   Whatever carries data-count-of="persons" shows how many are ticked. */
(() => {
  "use strict";
  const boxes = (name) => [...document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(name)}"]:not(:disabled)`)];

  const show = (name) => {
    const all = boxes(name);
    const ticked = all.filter((box) => box.checked).length;
    document.querySelectorAll(`[data-check-all="${CSS.escape(name)}"]`).forEach((master) => {
      master.hidden = false;
      master.checked = ticked > 0 && ticked === all.length;
      master.indeterminate = ticked > 0 && ticked < all.length;
    });
    document.querySelectorAll(`[data-count-of="${CSS.escape(name)}"]`).forEach((place) => {
      place.textContent = ticked;
    });
  };

  document.addEventListener("change", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    if (box.dataset.checkAll) {
      boxes(box.dataset.checkAll).forEach((one) => {
        one.checked = box.checked;
      });
      show(box.dataset.checkAll);
    } else if (box.name) {
      show(box.name);
    }
  });

  const start = () => document.querySelectorAll("[data-check-all]").forEach((master) => show(master.dataset.checkAll));
  start();
  addEventListener("pageshow", start);
  document.addEventListener("htmx:afterSwap", start);
})();
