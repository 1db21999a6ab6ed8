// A map that serves mouse, finger and keyboard alike: arrow keys move to the neighbour in that
// direction, Enter or a click chooses. Where the land is drawn beneath by something else, the areas
// here are clear, and all that is said and done still happens here.
// Everything shown arrives as data and is set as text or attributes, never as markup.

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 8; // around the land, in the drawing's own units
const NARROW = 560; // pixels of width below which letters are smaller and names stand in two lines
const SMALLEST = 12; // pixels of letters that can be read
const ROUNDS = 80; // how often labels make room: one that moves may cover the next
const TOWARDS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
let maps = 0; // a pattern needs a name of its own

function node(name, attributes, parent, text) {
  const made = name.startsWith("svg:")
    ? document.createElementNS(SVG, name.slice(4))
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  if (parent) parent.appendChild(made);
  return made;
}

// The neighbour that lies best in a direction; without a neighbour there, any area that does.
function towards(areas, from, [dx, dy]) {
  const best = (candidates) => {
    let found = null;
    let score = 0.35; // the cosine below which an area does not count as lying that way
    for (const area of candidates) {
      const x = area.x - from.x;
      const y = area.y - from.y;
      const cosine = (x * dx + y * dy) / (Math.hypot(x, y) || 1);
      if (area !== from && cosine > score) [found, score] = [area, cosine];
    }
    return found;
  };
  return best(areas.filter((area) => from.neighbours.includes(area.code))) || best(areas);
}

// A name longer than so many letters stands in two lines, broken near its middle.
function inLines(name, most) {
  const gaps = [...name.matchAll(/ /g)].map((gap) => gap.index);
  if (name.length <= most || !gaps.length) return [name];
  const off = (gap) => Math.abs(gap - name.length / 2);
  const cut = gaps.reduce((best, gap) => (off(gap) < off(best) ? gap : best));
  return [name.slice(0, cut), name.slice(cut + 1)];
}

// Labels that cover each other move apart, each by half of what is covered, the shorter way.
function makeRoom(labels, width, height) {
  for (let round = 0; round < ROUNDS; round += 1) {
    let free = true;
    for (const [n, one] of labels.entries()) {
      for (const two of labels.slice(n + 1)) {
        const across = (one.wide + two.wide) / 2 - Math.abs(one.x - two.x);
        const down = (one.high + two.high) / 2 - Math.abs(one.y - two.y);
        if (across <= 0 || down <= 0) continue;
        free = false;
        const way = across < down ? "x" : "y";
        const push = (Math.min(across, down) / 2 + 0.5) * (one[way] <= two[way] ? -1 : 1);
        one[way] += push;
        two[way] -= push;
      }
    }
    for (const one of labels) {
      one.x = Math.min(Math.max(one.x, one.wide / 2 - MARGIN), width + MARGIN - one.wide / 2);
      one.y = Math.min(Math.max(one.y, one.high / 2 - MARGIN), height + MARGIN - one.high / 2);
    }
    if (free) return true;
  }
  return false;
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = parentElement.querySelector(".area-map");
  const heard = parentElement.querySelector(".area-map-heard");
  // Whoever chose with a key is still on the map when it is drawn anew, and hears what was chosen.
  const active = root.getRootNode().activeElement;
  const from = active && root.contains(active) ? active.dataset.code : undefined;
  root.replaceChildren();
  root.classList.toggle("fine", !data.labels);
  const name = `${(maps += 1)}`;

  const land = node("div", { class: "land" }, root);
  const size = [1000 + 2 * MARGIN, data.height + 2 * MARGIN];
  const picture = node(
    "svg:svg",
    { viewBox: `${-MARGIN} ${-MARGIN} ${size[0]} ${size[1]}`, role: "group",
      "aria-label": data.words.title, "aria-describedby": `help-${name}` },
    land,
  );
  if (data.beneath) { // the land is drawn beneath, at most so high in pixels
    picture.setAttribute("style", `max-height: ${data.beneath}px`);
    land.classList.add("clear");
  }
  hatch(node("svg:defs", {}, picture), `hatch-${name}`, 14);
  const tip = node("div", { class: "tip", "aria-hidden": "true" }, land);
  const groups = new Map();
  for (const area of data.areas) {
    const group = node("svg:g", { role: "button", tabindex: -1, "data-code": area.code }, picture);
    const fill = area.klass < 0 ? `url(#hatch-${name})` : data.colours[area.klass];
    node("svg:path", { d: area.path, fill, stroke: data.edge, class: "area" }, group);
    group.setAttribute("aria-label", `${area.name}: ${area.told.join("; ")}`);
    group.setAttribute("aria-pressed", String(area.code === data.selected));
    groups.set(area.code, group);
    group.addEventListener("click", () => choose(area));
    group.addEventListener("focus", () => arrive(area));
    group.addEventListener("pointerenter", () => tell(area));
    group.addEventListener("pointerleave", hush);
    group.addEventListener("blur", () => {
      for (const ring of focus) ring.setAttribute("d", "");
      hush();
    });
    group.addEventListener("keydown", (event) => pressed(event, area));
  }
  // Outlines are drawn over all areas: moving the focused area itself would lose the focus.
  const chosen = data.areas.find((area) => area.code === data.selected);
  for (const kind of ["chosen rim", "chosen"]) {
    node("svg:path", { d: chosen ? chosen.path : "", class: `ring ${kind}` }, picture);
  }
  const focus = ["focus rim", "focus"].map((kind) =>
    node("svg:path", { d: "", class: `ring ${kind}` }, picture),
  );
  const home = chosen || data.areas[0];
  groups.get(home.code).setAttribute("tabindex", 0);
  const texts = data.labels ? node("svg:g", { class: "labels", "aria-hidden": "true" }, picture) : null;
  legend();
  if (chosen) about(chosen, node("p", { class: "told" }, root));
  node("p", { class: "help", id: `help-${name}` }, root, data.words.help);

  if (groups.has(from)) groups.get(from).focus();
  const before = heard.dataset.selected;
  heard.dataset.selected = data.selected;
  if (before !== undefined && before !== data.selected) {
    heard.textContent = chosen ? `${chosen.name}: ${chosen.told.join("; ")}` : "";
  }

  let drawn = 0;
  const watch = new ResizeObserver(() => {
    const width = root.clientWidth;
    if (!width || Math.abs(width - drawn) < 2) return;
    drawn = width;
    if (texts) label(width);
  });
  watch.observe(root);
  return () => watch.disconnect();

  function hatch(parent, id, step) {
    const own = { id, width: step, height: step, patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)" };
    const pattern = node("svg:pattern", own, parent);
    node("svg:rect", { width: step / 4, height: step, fill: data.ink }, pattern);
  }

  // Letters have the same size on every screen, so that each width has its own places for them.
  function label(width) {
    const shown = Math.min(width / size[0], picture.getBoundingClientRect().height / size[1]);
    if (!shown) return;
    const narrow = size[0] * shown < NARROW;
    let letters = narrow ? data.letters - 1 : data.letters;
    // Large letters of the wall cover each other on a phone: there they give way.
    while (!placed(letters / shown, shown, narrow) && data.names && letters > SMALLEST) letters -= 1;
  }
  function placed(letters, shown, narrow) {
    texts.replaceChildren();
    const labels = data.areas.map((area) => {
      const lines = data.names ? inLines(area.name, narrow ? 9 : 13) : [];
      const group = node("svg:text", {}, texts);
      const paint = area.klass < 0 ? [data.ink, data.blank]
        : [data.inks[area.klass], data.colours[area.klass]];
      group.setAttribute("style", `fill: ${paint[0]}; stroke: ${paint[1]}; font-size: ${letters}px`);
      const rows = [area.number, ...lines].map((text, row) =>
        node("svg:tspan", { class: row ? "name" : "number", "data-code": area.code }, group, text));
      const wide = Math.max(...rows.map((row) => row.getComputedTextLength()));
      return { x: area.x, y: area.y, wide: wide + 3 / shown, high: letters * 1.12 * rows.length + 1 / shown, rows };
    });
    const free = makeRoom(labels, 1000, data.height);
    if (!free && !data.names) return texts.replaceChildren();
    for (const { x, y, high, rows } of labels) {
      for (const [row, text] of rows.entries()) {
        text.setAttribute("x", x);
        text.setAttribute("y", y - high / 2 + (high / rows.length) * (row + 0.5));
      }
    }
    return free;
  }

  function legend() {
    const box = node("div", { class: "legend" }, root);
    const title = node("p", {}, box);
    node("strong", {}, title, data.legend.title);
    node("span", {}, title, ` ${data.legend.darker}`);
    const list = node("ul", {}, box);
    data.legend.limits.forEach((limit, klass) => {
      const item = node("li", {}, list);
      node("span", { class: "swatch", style: `background: ${data.colours[klass]}` }, item);
      node("span", {}, item, limit);
    });
    if (data.legend.blank) {
      const item = node("li", {}, list);
      const swatch = node("svg:svg", { class: "swatch", viewBox: "0 0 16 16" }, item);
      hatch(node("svg:defs", {}, swatch), `swatch-${name}`, 6);
      node("svg:rect", { width: 16, height: 16, fill: `url(#swatch-${name})` }, swatch);
      node("span", {}, item, data.legend.blank);
    }
    if (data.legend.number) node("p", {}, box, data.legend.number);
  }

  function about(area, box) {
    box.replaceChildren();
    node("strong", {}, box, area.name);
    for (const line of area.told) node("span", {}, box, line);
  }

  function tell(area) {
    about(area, tip);
    const [outer, own] = [land, groups.get(area.code)].map((one) => one.getBoundingClientRect());
    tip.classList.add("shown");
    const x = own.left - outer.left + own.width / 2 - tip.offsetWidth / 2;
    const above = own.top - outer.top - tip.offsetHeight - 6;
    const below = Math.min(own.bottom - outer.top + 6, outer.height - tip.offsetHeight);
    tip.style.left = `${Math.max(0, Math.min(x, outer.width - tip.offsetWidth))}px`;
    tip.style.top = `${above >= 0 ? above : below}px`;
  }

  function hush() {
    tip.classList.remove("shown");
  }

  function arrive(area) {
    for (const group of groups.values()) group.setAttribute("tabindex", -1);
    groups.get(area.code).setAttribute("tabindex", 0);
    for (const ring of focus) ring.setAttribute("d", area.path);
    tell(area);
  }

  function pressed(event, area) {
    const direction = TOWARDS[event.key];
    if (direction) {
      const next = towards(data.areas, area, direction);
      if (next) groups.get(next.code).focus();
    } else if (event.key === "Enter" || event.key === " ") {
      choose(area);
    } else if (event.key === "Escape") {
      hush();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function choose(area) {
    if (data.choosable) setTriggerValue("chosen", area.slug);
  }
}
