/* What a page shows, measured: targets, clipped words, contrast of controls and of the focus. Entered by the debugger. */
(() => {
  const hiddenByClip = (style) => style.clipPath === "inset(50%)" || style.clip === "rect(0px, 0px, 0px, 0px)";
  const seen = (el) => {
    if (!el.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return false;
    for (let up = el; up && up !== document.body; up = up.parentElement) if (hiddenByClip(getComputedStyle(up))) return false;
    const box = el.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
  };
  const say = (el) => el.outerHTML.replace(/\s+/g, " ").slice(0, 140);
  const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";

  /* What can be pressed: the control and, for ticks and choices, its label with it. */
  const area = (el) => {
    const boxes = [...el.getClientRects()];
    if (el.matches("input[type=checkbox], input[type=radio]")) for (const label of el.labels) boxes.push(...label.getClientRects());
    const left = Math.min(...boxes.map((b) => b.left)), top = Math.min(...boxes.map((b) => b.top));
    const right = Math.max(...boxes.map((b) => b.right)), bottom = Math.max(...boxes.map((b) => b.bottom));
    return { el, left, top, right, bottom, width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const inSentence = (el) => {
    if (getComputedStyle(el).display !== "inline") return false;
    const block = el.closest("p, li, dd, td, th, legend, label, div, span:has(> a)");
    return [...(block?.childNodes ?? [])].some((node) => node.nodeType === 3 && /[\p{L}\d]/u.test(node.data));
  };
  const MIN = 24, MAIN = 44, HAIR = 0.6;
  const targets = () => {
    const all = [...document.querySelectorAll(TARGETS)].filter((el) => seen(el) && !el.disabled).map(area);
    const small = all.filter((one) => one.width < MIN - HAIR || one.height < MIN - HAIR);
    const near = (one, other) => {
      if (one === other || one.el.contains(other.el) || other.el.contains(one.el)) return false;
      if (small.includes(other)) return Math.hypot(one.x - other.x, one.y - other.y) < MIN - HAIR;
      const dx = Math.max(other.left - one.x, 0, one.x - other.right), dy = Math.max(other.top - one.y, 0, one.y - other.bottom);
      return Math.hypot(dx, dy) < MIN / 2 - HAIR;
    };
    /* WCAG lets a target be small where the same is done by another one that is not: a city on the map and its name. */
    const way = (el) => el.getAttribute("href"); // as it is written: in a picture `href` is no text
    const again = (one) => way(one.el) && all.some((other) => !small.includes(other) && way(other.el) === way(one.el));
    const found = small.filter((one) => !inSentence(one.el) && !again(one) && all.some((other) => near(one, other)))
      .map((one) => `target of ${one.width.toFixed(0)} x ${one.height.toFixed(0)} px too near to another: ${say(one.el)}`);
    for (const one of all.filter((target) => target.el.matches("main .btn, .foot .btn, dialog .btn, main form[method=post] [type=submit]")))
      if (one.width < MAIN - HAIR || one.height < MAIN - HAIR) found.push(`action of ${one.width.toFixed(0)} x ${one.height.toFixed(0)} px: ${say(one.el)}`);
    return found;
  };

  /* Words that lie outside of what cuts them off, or of the small box that is drawn round them. */
  const clipped = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode, el = node.parentElement;
      if (!node.data.trim() || el.closest("svg, script, option, datalist") || !seen(el)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((b) => b.width > 0);
      for (let up = el; up && up !== document.documentElement; up = up.parentElement) {
        const style = getComputedStyle(up), scrolls = /auto|scroll/;
        const cutsX = /hidden|clip/.test(style.overflowX), cutsY = /hidden|clip/.test(style.overflowY);
        const isFrame = up.matches(".btn, .tag, summary, .badge");
        if (scrolls.test(style.overflowX) && scrolls.test(style.overflowY)) break;
        if (!cutsX && !cutsY && !isFrame) continue;
        const frame = up.getBoundingClientRect();
        const over = boxes.some((b) => ((cutsX || isFrame) && (b.right > frame.right + 2 || b.left < frame.left - 2))
          || ((cutsY || isFrame) && (b.bottom > frame.bottom + 3 || b.top < frame.top - 3)));
        if (over) {
          found.push(`words cut off: "${node.data.trim().slice(0, 60)}" in ${say(up).slice(0, 90)}`);
          break;
        }
      }
    }
    return [...new Set(found)];
  };
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

  /* Contrast, WCAG 2. Only colours as browsers compute them: rgb() and rgba(). */
  const parse = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  const ratio = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const ground = (el) => {
    for (let up = el; up; up = up.parentElement) {
      const colour = parse(getComputedStyle(up).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return parse(getComputedStyle(document.body).backgroundColor);
  };
  const controls = () => [...document.querySelectorAll("input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select, textarea")]
    .filter((el) => seen(el) && !el.disabled)
    .map((el) => [el, ratio(parse(getComputedStyle(el).borderTopColor), ground(el.parentElement)), parseFloat(getComputedStyle(el).borderTopWidth)])
    .filter(([, contrast, width]) => contrast < 3 || width < 1)
    .map(([el, contrast]) => `edge of a field has ${contrast.toFixed(1)}:1: ${say(el)}`);

  /* Each kind of thing that takes the focus, once: the ring and its band against what lies under them. */
  const focus = () => {
    const known = new Set(), found = [];
    for (const el of document.querySelectorAll(`${TARGETS}, [tabindex="0"]`)) {
      const kind = `${el.tagName} ${el.className} ${el.type ?? ""} ${el.closest("header, main, footer, dialog")?.className}`;
      if (known.has(kind) || !seen(el) || el.disabled) continue;
      known.add(kind);
      el.focus({ preventScroll: true });
      if (document.activeElement !== el) continue;
      if (el.matches("svg a")) { /* a county: its outline is drawn again, in two colours, above all others */
        const [one, other] = [...document.getElementById(`n${el.id.slice(1)}`).querySelectorAll("use")].map((use) => getComputedStyle(use));
        const drawn = one.visibility === "visible" && one.display !== "none";
        if (!drawn || ratio(parse(one.stroke), parse(other.stroke)) < 3) found.push(`focus is not seen on the map: ${say(el)}`);
        continue;
      }
      const bearer = el.matches(".choose input") ? el.closest("label") : el;
      const style = getComputedStyle(bearer), under = ground(bearer.parentElement), own = ground(bearer);
      const rings = [];
      if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) rings.push(parse(style.outlineColor));
      const band = style.boxShadow.match(/rgba?\([^)]+\)/g) ?? [];
      rings.push(...band.map(parse));
      const best = Math.max(0, ...rings.map((ring) => Math.min(ratio(ring, under), parseFloat(style.outlineOffset) < 0 ? ratio(ring, own) : 99)));
      if (best < 3) found.push(`focus has ${best.toFixed(1)}:1: ${say(el)}`);
    }
    document.activeElement?.blur();
    return found;
  };
  /* With the reader's own colours the tint of a button is gone, so it needs an edge, and the focus an outline. */
  const forced = () => {
    const found = [...document.querySelectorAll(".btn:not([aria-current]), .form-control, .form-select")].filter(seen)
      .filter((el) => getComputedStyle(el).borderTopStyle === "none" || parseFloat(getComputedStyle(el).borderTopWidth) < 1)
      .map((el) => `no edge in forced colours: ${say(el)}`);
    const first = [...document.querySelectorAll("main a[href], main button, main input:not([type=hidden])")].find(seen);
    first?.focus({ preventScroll: true });
    if (first && getComputedStyle(first.matches(".choose input") ? first.closest("label") : first).outlineStyle === "none") found.push(`no focus in forced colours: ${say(first)}`);
    first?.blur();
    return found;
  };
  const moving = () => [document.documentElement, ...document.body.querySelectorAll("*")].filter((el) => {
    const style = getComputedStyle(el);
    const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
    return style.scrollBehavior === "smooth" || (style.animationName !== "none" && lasts(style.animationDuration)) || lasts(style.transitionDuration);
  }).map((el) => `moves: ${say(el)}`);

  /* Forms: type into all fields of one, send it, and read what stands in it. */
  const asks = (field) => field.name && !["hidden", "submit", "button", "reset", "image"].includes(field.type) && !field.readOnly;
  const fits = (field) => asks(field) && !["password", "file"].includes(field.type); // what may be kept of what was typed
  const forms = () => [...document.querySelectorAll("main form[method=post]")].filter((form) => [...form.elements].some(asks));
  const state = (form) => [...form.elements].filter(fits).map((field) => [field.name,
    ["checkbox", "radio"].includes(field.type) ? `${field.value}: ${field.checked}` : field.value]);
  const kinds = { date: "2027-03-15", email: "ktos@example.pl", tel: "+48 600 100 200", number: "7", time: "10:00" };
  const type = (number) => {
    const form = forms()[number];
    for (const field of [...form.elements].filter(fits)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = true;
      else if (field.tagName === "SELECT") field.selectedIndex = field.options.length - 1;
      else field.value = kinds[field.type] ?? `Zażółć ${field.name}`.slice(0, field.maxLength > 0 ? field.maxLength : undefined);
    }
    return state(form);
  };
  const wrong = (number) => {
    for (const field of [...forms()[number].elements].filter(fits))
      if (field.matches("input:not([type=checkbox], [type=radio]), textarea")) field.value = field.required ? "" : "Zażółć gęślą jaźń ".repeat(300);
      else if (field.matches("select")) field.selectedIndex = 0;
  };
  const send = (number) => {
    const form = forms()[number];
    form.noValidate = true;
    form.requestSubmit();
  };
  const typed = (number) => state(forms()[number]);
  const count = () => forms().length;

  const spaced = new CSSStyleSheet();
  spaced.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
  const spacing = (on) => { document.adoptedStyleSheets = on ? [spaced] : []; };
  const textSize = (size) => { document.documentElement.style.fontSize = size; };
  window.look = { targets, clipped, sideways, controls, focus, forced, moving, spacing, textSize, type, wrong, send, typed, count };
})
