// A map that needs no mouse: arrow keys move to the neighbour in that direction, Enter chooses,
// and the slider goes through the years in the picture, without asking the server.
// Everything shown arrives as data and is set as text or attributes, never as markup.

const SVG = "http://www.w3.org/2000/svg";
const SHAPE = 0.96; // height of a map that shows as much of the land up and down as across
const STEP = 20; // pixels: a map is not drawn anew for less
const TOWARDS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

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

// A long name stands in two lines, broken near its middle.
function inLines(name) {
  const gaps = [...name.matchAll(/ /g)].map((gap) => gap.index);
  if (name.length < 13 || !gaps.length) return [name];
  const off = (gap) => Math.abs(gap - name.length / 2);
  const cut = gaps.reduce((best, gap) => (off(gap) < off(best) ? gap : best));
  return [name.slice(0, cut), name.slice(cut + 1)];
}

export default function (component) {
  const { data, parentElement, setTriggerValue, setStateValue } = component;
  const root = parentElement.querySelector(".area-map");
  root.replaceChildren();
  root.classList.toggle("fine", !data.labels);
  let frame = data.shown;

  if (data.frames.length > 1) {
    const label = node("label", { class: "years" }, root);
    node("span", {}, label, data.words.period);
    const slider = node(
      "input",
      { type: "range", min: 0, max: data.frames.length - 1, step: 1, value: frame },
      label,
    );
    const output = node("output", {}, label, data.frames[frame].label);
    slider.addEventListener("input", () => {
      frame = Number(slider.value);
      output.textContent = data.frames[frame].label;
      slider.setAttribute("aria-valuetext", data.frames[frame].label);
      paint();
    });
  }

  const legend = node("ul", { class: "legend" }, root);
  const limits = data.colours.map((colour) => {
    const item = node("li", {}, legend);
    node("span", { class: "swatch", style: `background: ${colour}` }, item);
    return node("span", {}, item);
  });
  if (!data.areas.length) {
    name(limits);
    return watchWidth(); // the map itself is drawn by something else, which may have to fit
  }

  const picture = node(
    "svg:svg",
    { viewBox: `-8 -8 1016 ${data.height + 16}`, role: "group", "aria-label": data.words.title,
      "aria-describedby": "area-map-help" },
    root,
  );
  const spoken = node("p", { class: "spoken", "aria-live": "polite" }, root);
  node("p", { class: "help", id: "area-map-help" }, root, data.words.help);
  const groups = new Map();
  for (const area of data.areas) {
    const group = node("svg:g", { role: "button", tabindex: -1, "data-code": area.code }, picture);
    node("svg:path", { d: area.path, stroke: data.edge }, group);
    groups.set(area.code, group);
    group.addEventListener("click", () => choose(area));
    group.addEventListener("focus", () => arrive(area));
    group.addEventListener("pointerenter", () => tell(area));
    group.addEventListener("blur", () => focusRing.setAttribute("d", ""));
    group.addEventListener("keydown", (event) => pressed(event, area));
  }
  // Outlines are drawn over all areas: moving the focused area itself would lose the focus.
  const chosen = data.areas.find((area) => area.code === data.selected);
  node("svg:path", { d: chosen ? chosen.path : "", class: "ring chosen" }, picture);
  const focusRing = node("svg:path", { d: "", class: "ring focus" }, picture);
  if (data.labels) {
    for (const area of data.areas) {
      area.text = node("svg:text", { x: area.x, y: area.y, "aria-hidden": "true" }, picture);
      const y = area.y + 26;
      area.title = node("svg:text", { x: area.x, y, class: "name", "aria-hidden": "true" }, picture);
      const lines = data.names ? inLines(area.name) : [];
      lines.forEach((line, row) => {
        node("svg:tspan", { x: area.x, y: y + 19 * row }, area.title, line);
      });
    }
  }
  const home = data.areas.find((area) => area.code === data.selected) || data.areas[0];
  groups.get(home.code).setAttribute("tabindex", 0);
  paint();

  function paint() {
    const now = data.frames[frame];
    for (const area of data.areas) {
      const group = groups.get(area.code);
      const known = now.classes[area.code] >= 0;
      const klass = now.classes[area.code];
      group.firstChild.setAttribute("fill", known ? data.colours[klass] : data.blank);
      group.setAttribute("aria-label", now.speech[area.code] || `${area.name}: ${data.words.none}`);
      group.setAttribute("aria-pressed", String(area.code === data.selected));
      if (area.text) {
        area.text.textContent = known ? now.values[area.code].split(" ")[0] : "–";
        for (const text of [area.text, area.title]) {
          text.setAttribute("fill", known ? data.inks[klass] : data.ink);
        }
      }
    }
    name(limits);
    const active = root.querySelector("g:focus");
    if (active) spoken.textContent = active.getAttribute("aria-label");
  }

  function watchWidth() {
    const watch = new ResizeObserver(() => {
      if (!root.clientWidth) return;
      const fits = Math.min(data.most, Math.floor((root.clientWidth * SHAPE) / STEP) * STEP);
      if (Math.abs(fits - data.height) > STEP) setStateValue("height", fits);
    });
    watch.observe(root);
    return () => watch.disconnect();
  }

  function name(items) {
    items.forEach((item, klass) => (item.textContent = data.frames[frame].limits[klass]));
  }

  function tell(area) {
    spoken.textContent = groups.get(area.code).getAttribute("aria-label");
  }

  function arrive(area) {
    for (const group of groups.values()) group.setAttribute("tabindex", -1);
    const group = groups.get(area.code);
    group.setAttribute("tabindex", 0);
    focusRing.setAttribute("d", area.path);
    tell(area);
  }

  function pressed(event, area) {
    const direction = TOWARDS[event.key];
    if (direction) {
      const next = towards(data.areas, area, direction);
      if (next) groups.get(next.code).focus();
    } else if (event.key === "Enter" || event.key === " ") {
      choose(area);
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
