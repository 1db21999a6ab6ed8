// A phone in the room: shows the slide of the wall, looks ahead or back, guesses, writes.
(() => {
  const { words, language, locale, longest } = JSON.parse(document.getElementById("told").textContent);
  const main = document.getElementById("main");
  const said = document.getElementById("said");
  const path = location.pathname.replace(/\/$/, "").split("/");
  const root = path.slice(0, path.lastIndexOf("room")).join("/");
  const code = (path[path.lastIndexOf("room") + 1] ?? "").toUpperCase();
  const here = `${root}/room/${code}`;
  const shelf = `room ${code}`;
  const PAUSE = 3; // seconds
  let wall = null; // how the wall stands
  let shown = ""; // what is drawn now
  let own = 0; // the slide that this phone looks at; 0: the wall's
  let token = kept();
  let until = 0; // when the room forgets itself
  let again; // a slide that did not come is asked for once more
  let hush = () => {};

  const filled = (text, parts) => text.replace(/\{(\w+)\}/g, (_, name) => parts[name] ?? "");
  const say = (what) => (said.textContent = what ? words[what] : "");
  const clock = (seconds) => new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(1000 * seconds);
  const number = (value) => new Intl.NumberFormat(locale).format(value);
  const list = (names) => new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
  function node(name, attributes, parent, text) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    parent?.append(made);
    return made;
  }
  function button(parent, text, act, attributes = {}) {
    const made = node("button", { type: "button", ...attributes }, parent, text);
    made.addEventListener("click", act);
    return made;
  }
  function kept(value) {
    try {
      if (value !== undefined) sessionStorage.setItem(shelf, value);
      return sessionStorage.getItem(shelf) ?? "";
    } catch {
      return value ?? ""; // a phone that keeps nothing is a new one after a reload
    }
  }
  function reason(answer) {
    const parts = { ...answer, names: answer.names && list(answer.names) };
    for (const end of ["low", "high"]) if (end in answer) parts[end] = number(answer[end]);
    return filled(words[answer.why] ?? words.no_answer, parts);
  }
  const explained = (answer) => (said.textContent = reason(answer));

  // The way in.
  for (const link of document.querySelectorAll(".languages a")) link.hash = location.hash;
  window.addEventListener("hashchange", () => location.reload());
  function askCode() {
    const form = node("form", { id: "enter" }, main);
    node("label", { for: "code" }, form, words.code);
    const input = node("input", { id: "code", autocomplete: "off", autocapitalize: "characters",
      spellcheck: "false", maxlength: 12 }, form);
    node("button", { type: "submit" }, form, words.enter);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const typed = input.value.toUpperCase().replace(/[^A-Z0-9]/g, "");
      if (!/^[A-Z0-9]{6}$/.test(typed)) return void say("no_code");
      location.assign(`${root}/room/${typed}${location.search}`);
    });
    input.focus();
  }
  async function enter() {
    say("entering");
    const answer = await askRoom(`${here}/join`, token, { secret: location.hash.slice(1) });
    if (!answer.ok) {
      explained(answer);
      if (answer.status === 404 || answer.status === 429) askCode();
      else button(main, words.again, () => location.reload());
      return;
    }
    token = kept(answer.token);
    until = answer.until;
    frame();
    hush = listenTo(`${here}/phone`, token, { heard, over, lost: () => say("lost") });
  }

  // The slide, and what belongs to it.
  const place = node("div", { id: "slide", tabindex: "-1" });
  const asked = node("section", { id: "asked" });
  const bar = node("nav", { id: "bar", "aria-label": words.moves });
  const count = node("p", { id: "count" }, bar);
  const back = button(bar, "‹", () => look(at() - 1), { "aria-label": words.previous });
  const ahead = button(bar, "›", () => look(at() + 1), { "aria-label": words.next });
  const follow = button(bar, words.follow, () => look(0), { id: "follow" });
  const at = () => own || wall.slide;
  function frame() {
    document.getElementById("title").remove();
    say("waiting");
    main.append(place, asked, node("p", { class: "caption" }, null, filled(words.about, { time: clock(until) })));
    document.body.append(bar);
  }
  function heard(told) {
    if (told.ended) return over();
    if (!told.total) return;
    const talk = wall?.talk;
    wall = told;
    if (talk !== told.talk || own > told.furthest) own = 0;
    say("");
    draw();
  }
  function look(slide) {
    own = slide === wall.slide ? 0 : slide;
    draw();
    place.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
  function later() {
    clearTimeout(again);
    again = setTimeout(draw, 1000 * PAUSE);
  }
  async function draw() {
    clearTimeout(again);
    const slide = at();
    const open = wall.revealed.includes(slide);
    count.textContent = filled(words.slide, { number: slide, total: wall.total });
    back.disabled = slide <= 1;
    ahead.disabled = slide >= wall.furthest;
    follow.hidden = !own;
    const wanted = [wall.talk, slide, open].join();
    if (wanted === shown) return ask();
    const headers = { Authorization: `Bearer ${token}` };
    try {
      const answer = await fetch(`${here}/slide/${slide}?language=${language}`, { headers, cache: "no-store" });
      const text = await answer.text();
      if (wanted !== [wall.talk, at(), wall.revealed.includes(at())].join()) return;
      if (!answer.ok) {
        const refused = JSON.parse(text);
        if (["no_slide", "too_fast"].includes(refused.why)) later();
        return explained(refused);
      }
      say("");
      // The server's own drawing, in which every text is escaped; nothing in it may run.
      place.innerHTML = text;
      shown = wanted;
      if (!own) window.scrollTo(0, 0);
      form = "";
      ask();
    } catch {
      say("lost");
      later();
    }
  }

  // What the slide asks: a guess until it is revealed, a line as long as the room goes on.
  const guesses = new Map(); // slide, and round of its guesses -> how this phone's was understood
  let form = ""; // what is asked now
  const guessed = (slide) => [wall.talk, slide, wall.rounds[slide] ?? 0].join();
  function ask() {
    const told = place.firstElementChild?.dataset ?? {};
    const slide = at();
    const kind = wall.seen.includes(slide) ? told.asks : "";
    const over = kind !== "words" && wall.revealed.includes(slide);
    const now = [guessed(slide), kind, over].join();
    if (now === form) return; // nobody is disturbed while typing
    form = now;
    asked.replaceChildren();
    if (kind === "words") askLine(slide);
    else if (kind && !over) askGuess(slide, told);
    else if (kind && guesses.has(guessed(slide))) {
      node("p", {}, asked, filled(words.your_guess, { what: guesses.get(guessed(slide)) }));
    }
  }
  function sheet(label, field, attributes, act) {
    const made = node("form", {}, asked);
    node("label", { for: "answer" }, made, label);
    const input = node(field, { id: "answer", autocomplete: "off", ...attributes }, made);
    node("button", { type: "submit" }, made, words.send);
    const heard = node("p", { role: "status" }, made);
    const more = node("div", { class: "which" }, made);
    made.addEventListener("submit", async (event) => {
      event.preventDefault();
      const answer = await askRoom(`${here}/${act.name}`, token, { slide: act.slide, text: input.value });
      more.replaceChildren();
      heard.textContent = answer.ok ? act.done(answer, input) : reason(answer);
      for (const name of answer.names ?? []) {
        button(more, name, () => {
          input.value = name;
          made.requestSubmit();
        });
      }
    });
    return made;
  }
  function askGuess(slide, told) {
    const scale = { low: number(Number(told.low)), high: number(Number(told.high)) };
    const label = told.asks === "number" ? filled(words.guess_number, scale) : words.guess_ward;
    const unit = told.unit ? ` (${told.unit})` : "";
    const kind = told.asks === "number" ? { inputmode: "decimal" } : { list: "wards" };
    const made = sheet(label + unit, "input", { ...kind, maxlength: longest.guess }, {
      name: "guess", slide,
      done: ({ meant }) => {
        guesses.set(guessed(slide), meant);
        return filled(words.guessed, { what: meant });
      },
    });
    const before = guesses.get(guessed(slide));
    if (before) made.querySelector("[role=status]").textContent = filled(words.guessed, { what: before });
  }
  function askLine(slide) {
    const made = sheet(words.line, "textarea", { rows: 3, maxlength: longest.line }, {
      name: "write", slide,
      done: (_, input) => {
        input.value = "";
        return words.written;
      },
    });
    made.prepend(node("p", { class: "warning" }, null, filled(words.warning, { time: clock(until) })));
  }
  function over() {
    hush();
    clearTimeout(again);
    kept("");
    bar.remove();
    main.replaceChildren(said);
    say("over");
    history.replaceState(null, "", location.pathname + location.search);
    askCode();
  }
  if (code) enter();
  else askCode();
})();
