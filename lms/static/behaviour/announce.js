/* Screen readers speak what changes in a status region, not what was there from the start: put the message in again. */
(() => {
  "use strict";
  addEventListener("load", () => {
    document.querySelectorAll("[role=status][data-said]").forEach((region) => {
      const words = [...region.childNodes];
      if (!region.textContent.trim()) return;
      const height = region.offsetHeight;
      region.replaceChildren();
      region.hidden = height === 0;
      setTimeout(() => region.replaceChildren(...words), 150);
    });
  });
})();
