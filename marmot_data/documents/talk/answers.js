// What comes in from phones, on the wall: guesses as dots, lines as cards. Set as text, never as
// markup; the facilitator reads each line first, in the speaker's window.
const answersOn = (stage, ui, ask) => {
  const { data, slides, guesses, node, button, filled } = stage;
  const SVG = "http://www.w3.org/2000/svg";
  const AXIS = { left: 40, right: 1560, y: 150 };
  const DOT = 28; // room for a dot on the scale
  const HIGHEST = 170; // of dots on each other; more of them move together
  const ROW = 4; // dots in a row on a ward
  const MOST_ON_WARD = 12;
  const MOST_CARDS = 24; // of the newest lines

  function drawing(name, attributes, parent) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    parent.append(made);
    return made;
  }

  // Guesses.
  function paintGuesses(told) {
    guesses.forEach((guess, n) => {
      if (!guess) return;
      const values = told?.guesses[n + 1] ?? [];
      const entry = slides[n].querySelector(".entry");
      const count = entry.querySelector(".came") ?? node("span", { class: "came", "aria-live": "polite" }, entry);
      count.textContent = told ? filled(ui.guesses, { number: values.length }) : "";
      if (guess.told.kind === "number") onScale(slides[n].querySelector(".scale"), guess.told, values);
      else onMap(slides[n].querySelector("svg.map"), values);
    });
  }
  function fresh(svg) {
    svg.querySelector(".room")?.remove();
    return drawing("g", { class: "room" }, svg);
  }
  function onScale(svg, { low, high }, values) {
    const dots = fresh(svg);
    svg.classList.toggle("crowd", values.length > 0);
    const columns = new Map();
    for (const value of values) {
      const x = AXIS.left + ((value - low) / (high - low)) * (AXIS.right - AXIS.left);
      const column = Math.round(x / DOT);
      columns.set(column, [...(columns.get(column) ?? []), x]);
    }
    const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length));
    const step = Math.min(DOT, HIGHEST / tallest);
    for (const column of columns.values()) {
      const middle = column.reduce((sum, x) => sum + x, 0) / column.length;
      column.forEach((_, n) =>
        drawing("circle", { cx: middle.toFixed(1), cy: (AXIS.y - DOT * 0.7 - n * step).toFixed(1), r: DOT * 0.44 }, dots));
    }
    // The truth stands among the dots, as high as they reach, with its name above them.
    const top = values.length ? Math.min(70, AXIS.y - DOT * 1.5 - (tallest - 1) * step - 24) : 70;
    const above = Math.floor(top - 60);
    const below = svg.querySelector(".guess").hasAttribute("hidden") ? 215 : 280; // the wall's own guess
    svg.setAttribute("viewBox", values.length ? `0 ${above} 1600 ${below - above}` : "0 0 1600 300");
    const mark = svg.querySelector(".truth .mark");
    const name = svg.querySelector(".truth .told");
    mark.setAttribute("d", mark.getAttribute("d").replace(/ .*/, ` ${(top + 22).toFixed(1)}V164`));
    name.setAttribute("y", top.toFixed(1));
  }
  function onMap(svg, codes) {
    const dots = fresh(svg);
    const counted = new Map();
    for (const code of codes) counted.set(code, (counted.get(code) ?? 0) + 1);
    for (const [code, count] of counted) {
      const label = svg.querySelector(`text[data-code="${CSS.escape(code)}"]`);
      if (!label) continue;
      const spans = [...label.querySelectorAll("tspan")];
      const x = Number(spans[0].getAttribute("x"));
      const y = Number(spans.at(-1).getAttribute("y")) + 30;
      if (count > MOST_ON_WARD) {
        drawing("circle", { cx: x - 24, cy: y, r: 9 }, dots);
        drawing("text", { x: x + 12, y }, dots).textContent = `× ${count}`;
        continue;
      }
      for (let n = 0; n < count; n += 1) {
        const inRow = Math.min(ROW, count - Math.floor(n / ROW) * ROW);
        drawing("circle", { cx: x + ((n % ROW) - (inRow - 1) / 2) * 20, cy: y + Math.floor(n / ROW) * 20, r: 9 }, dots);
      }
    }
  }

  // Lines.
  function paintCards(told) {
    slides.forEach((slide, n) => {
      if (!slide.classList.contains("question")) return;
      const lines = (told?.lines ?? []).filter((line) => line.shown && line.slide === n + 1);
      const shown = lines.slice(-MOST_CARDS);
      const list = slide.querySelector(".cards") ?? node("ul", { class: "cards" }, slide.querySelector(".body"));
      const texts = shown.map((line) => line.text);
      if (lines.length > shown.length) texts.push(filled(ui.more, { number: lines.length - shown.length }));
      slide.classList.toggle("answered", texts.length > 0);
      list.style.setProperty("--columns", texts.length > 12 ? 4 : texts.length > 4 ? 3 : 2);
      list.classList.toggle("many", texts.length > 12);
      list.replaceChildren(...texts.map((text) => node("li", {}, null, text)));
    });
  }

  // The facilitator's part of the speaker's window.
  let written = "";
  function paintSpeaker(told) {
    const speaker = stage.speaker();
    if (!speaker || speaker.closed) return;
    const page = speaker.document;
    const lines = told?.lines ?? [];
    const now = JSON.stringify([lines, Boolean(told)]);
    let part = page.getElementById("lines");
    if (part && written === now) return;
    written = now;
    part ??= page.body.appendChild(Object.assign(page.createElement("section"), { id: "lines" }));
    part.replaceChildren();
    if (!told) return;
    const made = (name, parent, text) => {
      const one = page.createElement(name);
      if (text) one.textContent = text;
      parent.append(one);
      return one;
    };
    const act = (parent, text, name, does) => {
      parent.append(" ");
      const one = made("button", parent, text);
      one.setAttribute("aria-label", `${text}: ${name}`);
      one.addEventListener("click", does);
    };
    for (const shown of [false, true]) {
      const own = lines.filter((line) => line.shown === shown);
      made("h2", part, filled(shown ? ui.shown : ui.waiting, { number: own.length }));
      const list = made("ul", part);
      for (const line of own) {
        const item = made("li", list);
        made("span", item, filled(ui.of_slide, { number: line.slide, what: line.text }));
        if (!shown) act(item, ui.let, line.text, () => ask("let", { line: line.number, through: true }));
        act(item, shown ? ui.take : ui.drop, line.text, () => ask("let", { line: line.number, through: false }));
      }
    }
    if (lines.some((line) => line.shown)) made("button", part, ui.save).addEventListener("click", stage.save);
  }

  return (told) => {
    paintGuesses(told);
    paintCards(told);
    paintSpeaker(told);
  };
};
