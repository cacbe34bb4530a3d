/* While somebody marks a list: the tag beside a name, the tally and the count of unsaved changes follow at once.
   "From an hour" begins with the present time while the meeting is on. Nothing here is needed to save. */
(() => {
  "use strict";
  const form = document.querySelector("[data-register]");
  if (!form) return;
  const people = [...form.querySelectorAll("[data-person]")];
  const tally = document.querySelector("[data-tally]");
  const unsaved = form.querySelector("[data-unsaved]");
  const looks = Object.fromEntries([...form.querySelectorAll("template[data-look]")].map((look) => [look.dataset.look, look]));

  const kindOf = (person) => person.querySelector("input[type=radio]:checked")?.value;
  const hour = (person, part) => person.querySelector(`[data-hour="${part}"]`).value.trim();
  const state = (person) => [kindOf(person), ...(["late", "left"].includes(kindOf(person)) ? [hour(person, "from"), hour(person, "until")] : [])].join();
  const before = new Map(people.map((person) => [person, "changed" in person.dataset ? null : state(person)]));

  const showTag = (person) => {
    const kind = kindOf(person);
    if (!kind) return;
    const place = person.querySelector("[data-tag]");
    const tag = looks[kind].content.cloneNode(true);
    const [from, until] = [hour(person, "from"), hour(person, "until")];
    const words = tag.querySelector(".tag").lastChild;
    if (["late", "left"].includes(kind) && from && until) words.data = `${from}–${until}`;
    else words.data = words.data.replace("…", (kind === "late" ? from : until) || "…");
    place.replaceChildren(tag);
  };

  const count = () => {
    tally?.querySelectorAll("[data-count]").forEach((place) => {
      place.textContent = people.filter((person) => kindOf(person) === place.dataset.count).length;
    });
    const changed = people.filter((person) => state(person) !== before.get(person)).length;
    unsaved.hidden = changed === 0;
    unsaved.querySelector("b").textContent = changed;
  };

  const fillHour = (person, kind) => {
    const field = person.querySelector(`[data-hour="${kind === "late" ? "from" : "until"}"]`);
    const now = Date.now();
    if (field.value || now <= Date.parse(form.dataset.starts) || now >= Date.parse(form.dataset.ends)) return;
    field.value = new Intl.DateTimeFormat("pl", { hour: "numeric", minute: "2-digit", timeZone: "Europe/Warsaw" }).format(now);
  };

  form.addEventListener("change", (event) => {
    const person = event.target.closest("[data-person]");
    if (!person) return;
    if (event.target.type === "radio" && ["late", "left"].includes(event.target.value)) fillHour(person, event.target.value);
    showTag(person);
    if (unsaved) count();
  });

  /* The page came back with something to correct: what was chosen is shown, and still counts as not saved. */
  const kept = people.filter((person) => "changed" in person.dataset);
  kept.forEach(showTag);
  if (kept.length && unsaved) count();
})();
