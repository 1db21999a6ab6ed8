// The stage of a talk: one slide at a time, by keyboard; the page without it is the transcript.
// Everything shown was in the page or comes from its data, and is set as text, never as markup.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("talk").textContent);
  const ui = data.words;
  const slides = [...document.querySelectorAll("main > section")];
  const body = document.body;
  const total = slides.length;
  // The page around the talk, if it is the app's: it outlives each drawing of the talk.
  const outer = (() => {
    try {
      return window.parent !== window && window.frameElement ? window.parent : null;
    } catch {
      return null; // another's page, which is not ours to ask
    }
  })();
  const places = outer ? (outer.placesInTalks ??= {}) : {};
  const kept = places[data.name];
  // A ward chosen on the stage stands until the app's own menu is moved.
  let ward = kept && kept.menu === data.ward && data.wards[kept.ward] ? kept.ward : data.ward;
  let now = Math.max(0, Math.min(total - 1, asked() - 1));
  let speaker = null;
  let started = null;

  function asked() {
    if (kept) return kept.slide;
    if (!outer) return Number(location.hash.slice(1)) || 1;
    const other = Object.keys(places).length > 0; // a talk chosen after another begins anew
    return (!other && Number(new URL(outer.location.href).searchParams.get("slide"))) || 1;
  }
  const filled = (text, parts) => text.replace(/\{(\w+)\}/g, (_, name) => parts[name] ?? "");
  function node(name, attributes, parent, text) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    if (parent) parent.append(made);
    return made;
  }
  function button(parent, label, act, text) {
    const made = node("button", { type: "button", "aria-label": label }, parent, text ?? label);
    made.addEventListener("click", act);
    return made;
  }

  // Maps: painted for one period at a time.
  const maps = slides.map((slide, n) => (data.slides[n].map ? mapOf(slide, data.slides[n]) : null));
  function mapOf(slide, told) {
    const own = told.map;
    const svg = slide.querySelector("svg.map");
    const paths = [...svg.querySelectorAll("path[data-code]")];
    const texts = [...svg.querySelectorAll("text")];
    const [ring, guessed] = svg.querySelectorAll(".ring");
    const hatch = `url(#${svg.querySelector("pattern").id})`;
    const legend = slide.querySelector(".legend");
    const room = slide.querySelector(".years");
    const map = { frame: own.shown, open: !told.guess, steps: own.frames.length };
    let slider, output;
    if (legend) {
      map.limits = own.colours.map((colour) => {
        const item = node("li", {}, legend);
        node("span", { style: `background:${colour}` }, item);
        return node("b", {}, item);
      });
      map.blank = node("li", {}, legend);
      node("span", { class: "blank" }, map.blank);
      node("b", {}, map.blank, own.blank);
    }
    if (room) {
      output = node("output", {}, room);
      if (own.frames.length > 1) {
        slider = node("input", { type: "range", min: 0, max: own.frames.length - 1,
          "aria-label": ui.period }, room);
        slider.addEventListener("input", () => map.go(Number(slider.value)));
      }
    }
    map.go = (frame) => {
      map.frame = Math.max(0, Math.min(own.frames.length - 1, frame));
      map.paint();
    };
    map.paint = () => {
      const shown = own.frames[map.frame];
      const alone = body.classList.contains("spot") && own.level === "ward" && ward && map.open;
      for (const path of paths) {
        const code = path.dataset.code;
        const klass = map.open ? shown.classes[code] ?? -1 : -1;
        path.style.fill = klass >= 0 ? own.colours[klass] : map.open ? hatch : "";
        path.classList.toggle("dim", Boolean(alone && code !== ward));
        path.classList.toggle("also", Boolean(map.open && told.guess?.also?.includes(code)));
      }
      for (const text of texts) {
        const code = text.dataset.code;
        const klass = map.open ? shown.classes[code] ?? -1 : -1;
        text.style.fill = klass < 0 ? "" : own.inks[klass];
        text.style.stroke = klass < 0 ? "" : own.halos[klass];
        text.classList.toggle("dim", Boolean(alone && code !== ward));
        text.querySelector(".value").textContent = !map.open ? ""
          : klass < 0 ? "–" : shown.values[code];
      }
      const outlined = map.open ? (told.guess ? told.guess.truth : own.level === "ward" ? ward : "") : "";
      ring.setAttribute("d", outlineOf(outlined));
      guessed.setAttribute("d", outlineOf(map.guess || ""));
      if (map.limits) {
        map.limits.forEach((item, n) => (item.textContent = shown.limits[n]));
        slide.querySelector(".shades").textContent = `${shown.legend} ${own.darker}`;
        map.blank.hidden = paths.every((path) => shown.classes[path.dataset.code] >= 0);
      }
      if (output) output.textContent = shown.label;
      if (slider) {
        slider.value = map.frame;
        slider.setAttribute("aria-valuetext", shown.label);
      }
    };
    function outlineOf(code) {
      return paths.find((path) => path.dataset.code === code)?.getAttribute("d") || "";
    }
    for (const path of paths) {
      path.addEventListener("click", () => {
        if (told.guess && !map.open) return guessWard(slides.indexOf(slide), path.dataset.code);
        if (own.level === "ward") chooseWard(path.dataset.code);
      });
    }
    map.paint();
    return map;
  }

  // Guesses: a number or a ward goes in, the truth is drawn over it.
  const guesses = slides.map((slide, n) => (data.slides[n].guess ? guessOf(slide, n) : null));
  function guessOf(slide, n) {
    const told = data.slides[n].guess;
    const own = { input: slide.querySelector(".entry input"), done: false, told };
    slide.classList.toggle("split", told.kind === "ward");
    own.truths = [...slide.querySelectorAll(".truth")];
    own.askeds = [...slide.querySelectorAll(".asked")];
    own.heard = slide.querySelector(".heard");
    show(own, false);
    slide.querySelector(".entry .reveal").addEventListener("click", () => tell(n));
    slide.querySelector(".entry .again").addEventListener("click", () => {
      clear(n);
      own.input.focus();
    });
    return own;
  }
  function show(own, done) {
    own.done = done;
    for (const one of own.truths) one.toggleAttribute("hidden", !done);
    for (const one of own.askeds) one.toggleAttribute("hidden", done);
  }
  // One's own guess is kept in this tab of the browser, and nowhere else.
  const shelf = (n) => `guess ${data.name} ${data.slides[n].title}`;
  function keep(n, text) {
    try {
      if (text === null) sessionStorage.removeItem(shelf(n));
      else sessionStorage.setItem(shelf(n), text);
    } catch {
      // A browser that keeps nothing shows the talk all the same.
    }
  }
  function recall() {
    guesses.forEach((own, n) => {
      let text = null;
      try {
        text = own && sessionStorage.getItem(shelf(n));
      } catch {
        // The same.
      }
      if (text === null) return;
      own.input.value = text;
      tell(n);
    });
  }
  function clear(n) {
    const own = guesses[n];
    own.input.value = own.heard.textContent = "";
    keep(n, null);
    show(own, false);
    document.dispatchEvent(new CustomEvent("cleared", { detail: n }));
    slides[n].querySelector(".scale .guess")?.setAttribute("hidden", "");
    if (maps[n]) {
      maps[n].guess = "";
      maps[n].open = false;
      maps[n].paint();
    }
    tellSpeaker();
  }
  function tell(n) {
    const own = guesses[n];
    const text = own.input.value.trim();
    own.heard.textContent = "";
    if (text && own.told.kind === "number") {
      own.heard.textContent = drawGuess(n, text);
      if (own.heard.textContent) return;
    }
    if (text && own.told.kind === "ward") {
      const [code, ...more] = wardsNamed(text);
      if (!code || more.length) {
        const names = [code, ...more].map((one) => data.wards[one]);
        own.heard.textContent = code ? filled(ui.which, { names: listed(names) }) : ui.unknown;
        return;
      }
      own.input.value = data.wards[code];
      maps[n].guess = code;
    }
    show(own, true);
    keep(n, own.input.value.trim());
    if (maps[n]) {
      maps[n].open = true;
      maps[n].paint();
    }
    own.input.blur();
    tellSpeaker();
  }
  // Draws a guess, or says why it cannot be one.
  function drawGuess(n, text) {
    const value = Number(text.replace(",", ".").replace(/[^\d.+-]/g, ""));
    if (!Number.isFinite(value) || !/\d/.test(text)) return ui.unheard;
    const { low, high } = guesses[n].told;
    if (value < low || value > high) return filled(ui.off_scale, { low: written(low), high: written(high) });
    const x = 40 + Math.max(0, Math.min(1, (value - low) / (high - low))) * 1520;
    const group = slides[n].querySelector(".scale .guess");
    group.removeAttribute("hidden");
    group.querySelector("path").setAttribute("d", `M${x} 100v64`);
    const label = group.querySelector("text");
    label.setAttribute("x", x);
    label.setAttribute("text-anchor", x > 1250 ? "end" : x < 350 ? "start" : "middle");
    label.style.textAnchor = x > 1250 ? "end" : x < 350 ? "start" : "middle";
    label.textContent = `${ui.your_guess}: ${text}`;
    return "";
  }
  function guessWard(n, code) {
    guesses[n].input.value = data.wards[code];
    tell(n);
  }
  const plain = (text) => text.toLowerCase().replace(/&/g, "and").replace(/[^a-z]/g, "");
  const written = (value) => new Intl.NumberFormat(document.documentElement.lang).format(value);
  const listed = (names) =>
    new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" }).format(names);
  // A whole name goes before the beginning of names, and that before what stands within them.
  function wardsNamed(text) {
    const wanted = plain(text);
    for (const meant of ["startsWith", "includes"]) {
      const found = Object.entries(data.wards).filter(([, name]) => wanted && plain(name)[meant](wanted));
      const whole = found.filter(([, name]) => plain(name) === wanted);
      if (found.length) return (whole.length ? whole : found).map(([code]) => code);
    }
    return [];
  }

  // Tools around the slides.
  const tools = node("nav", { id: "tools", hidden: "", "aria-label": ui.tools }, body);
  const count = node("p", { class: "count" }, tools);
  button(tools, ui.previous, () => go(now - 1), "‹");
  button(tools, ui.next, forward, "›");
  button(tools, ui.help, help, "?");
  const spot = node("p", { id: "spot", hidden: "" }, body);
  const blank = node("div", { id: "blank", hidden: "" }, body);
  const said = node("p", { id: "said", hidden: "" }, body);
  const heard = node("p", { class: "only-heard", "aria-live": "polite" }, body);
  const keys = node("dialog", { id: "keys", "aria-label": ui.help }, body);
  const table = node("tbody", {}, node("table", {}, keys));
  for (const [key, does] of data.keys) {
    const row = node("tr", {}, table);
    node("th", { scope: "row" }, row, key);
    node("td", {}, row, does);
  }
  button(keys, ui.close, () => keys.close());
  const bar = document.getElementById("bar");
  button(bar, ui.present, () => stage(true)).id = "present";
  bar.append(" ");
  button(bar, ui.speaker, openSpeaker);

  function stage(on) {
    body.classList.toggle("stage", on);
    tools.hidden = !on;
    if (!on) {
      for (const slide of slides) slide.hidden = false;
      body.classList.remove("spot", "with-notes");
      spot.hidden = blank.hidden = said.hidden = true;
      for (const map of maps) map?.paint();
      slides[now].scrollIntoView();
      return;
    }
    slides.forEach((slide, n) => (slide.hidden = n !== now));
    go(now);
  }
  function go(n) {
    const next = Math.max(0, Math.min(total - 1, n));
    if (next !== now) started ??= Date.now();
    slides[now].hidden = true;
    now = next;
    slides[now].hidden = false;
    said.hidden = true;
    count.textContent = filled(ui.slide, { number: now + 1, total });
    heard.textContent = `${count.textContent}. ${data.slides[now].title}`;
    try {
      history.replaceState(null, "", `#${now + 1}`);
    } catch {
      // A page inside another page may not own an address.
    }
    remember();
    paintSpot();
    tellSpeaker();
  }
  // Inside the app talk, slide and ward stand in the app's own link: they are there after a reload.
  function remember() {
    places[data.name] = { slide: now + 1, ward, menu: data.ward };
    if (!outer) return;
    const link = new URL(outer.location.href);
    const fields = { talk: data.name, slide: now + 1, ...(ward && { ward: data.slugs[ward] }) };
    for (const [name, value] of Object.entries(fields)) link.searchParams.set(name, value);
    outer.history.replaceState(outer.history.state, "", link);
  }
  function forward() {
    const guess = guesses[now];
    if (guess && !guess.done) tell(now);
    else go(now + 1);
  }
  function chooseWard(code) {
    ward = code;
    remember();
    body.classList.add("spot");
    paintSpot();
  }
  function nextWard() {
    const codes = Object.keys(data.wards);
    chooseWard(codes[(codes.indexOf(ward) + 1) % codes.length]);
  }
  function paintSpot() {
    const on = body.classList.contains("spot") && body.classList.contains("stage");
    const told = data.slides[now];
    const secret = guesses[now] && !guesses[now].done;
    const map = maps[now];
    map?.paint();
    const named = data.wards[ward];
    const figure = map && told.map.level === "ward" ? told.map.frames[map.frame].speech[ward]
      : data.speech[told.figure]?.[ward];
    spot.hidden = !on || !told.figure || Boolean(secret);
    spot.textContent = !named ? ui.spot_none : figure || filled(ui.no_figure, { ward: named });
    const others = new Set(Object.values(data.wards).filter((name) => name !== named));
    for (const text of slides[now].querySelectorAll("svg.chart text")) {
      text.classList.toggle("dim", on && Boolean(named) && others.has(text.textContent));
    }
    tellSpeaker();
  }
  function principle(number) {
    const [name, title] = Object.entries(data.principles)[number - 1] || [];
    const found = data.slides.findIndex((one) => one.principle === name);
    if (found >= 0) return go(found);
    said.textContent = filled(ui.no_slide, { number, title });
    said.hidden = false;
  }
  function help() {
    if (keys.open) keys.close();
    else keys.showModal();
  }
  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  }
  function escape() {
    if (keys.open) return keys.close();
    if (!blank.hidden) return void (blank.hidden = true);
    if (!said.hidden) return void (said.hidden = true);
    if (body.classList.contains("with-notes")) return void body.classList.remove("with-notes");
    if (body.classList.contains("spot")) {
      body.classList.remove("spot");
      return paintSpot();
    }
    if (!document.fullscreenElement) stage(false);
  }

  // The second window holds no script: it is written from here, and its keys are heard here.
  function openSpeaker() {
    speaker = window.open("", "speaker", "width=900,height=700");
    if (!speaker) {
      said.textContent = ui.blocked;
      said.hidden = false;
      return;
    }
    const page = speaker.document;
    page.title = data.title;
    page.body.replaceChildren();
    page.head.replaceChildren();
    const style = page.createElement("style");
    style.textContent = "body{font:24px/1.4 sans-serif;margin:24px;color:#000;background:#fff}"
      + "#time{font-size:56px;font-weight:700;font-variant-numeric:tabular-nums;margin:0}"
      + "h1{font-size:32px;margin:.4em 0}.next{color:#1b1f24;border-top:2px solid #888;padding-top:.5em}"
      + "button{font:inherit;padding:6px 16px}";
    page.head.append(style);
    for (const [name, id] of [["p", "time"], ["p", "count"], ["h1", "title"], ["div", "notes"], ["p", "truth"], ["p", "next"]]) {
      const made = page.createElement(name);
      made.id = id;
      if (id === "next") made.className = "next";
      page.body.append(made);
    }
    const again = page.createElement("button");
    again.textContent = ui.restart;
    again.addEventListener("click", () => {
      started = Date.now();
      tick();
    });
    page.body.append(again);
    page.onkeydown = pressed;
    stage(true);
    tellSpeaker();
    tick();
  }
  function tellSpeaker() {
    document.dispatchEvent(new Event("stage"));
    if (!speaker || speaker.closed) return;
    const page = speaker.document;
    const put = (id, text) => {
      const found = page.getElementById(id);
      if (found) found.textContent = text;
    };
    const guess = guesses[now];
    put("count", count.textContent);
    put("title", data.slides[now].title);
    put("notes", data.slides[now].notes || ui.no_notes);
    put("truth", guess ? slides[now].querySelector("p.truth").textContent : "");
    put("next", now + 1 < total ? filled(ui.next_is, { title: data.slides[now + 1].title }) : ui.the_end);
  }
  function tick() {
    if (!speaker || speaker.closed) return;
    const seconds = started ? Math.floor((Date.now() - started) / 1000) : 0;
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const found = speaker.document.getElementById("time");
    if (found) found.textContent = `${ui.elapsed} ${time} ${filled(ui.planned, { minutes: data.minutes })}`;
  }
  setInterval(tick, 1000);

  const KEYS = {
    ArrowRight: forward, PageDown: forward, " ": forward,
    ArrowLeft: () => go(now - 1), PageUp: () => go(now - 1),
    Home: start, End: () => go(total - 1),
    ArrowUp: () => scrub(1), ArrowDown: () => scrub(-1),
    f: full, b: () => (blank.hidden = !blank.hidden), Escape: escape, n: notes, p: openSpeaker,
    s: spotlight, w: nextWard, c: again, t: () => stage(false), "?": help, Enter: enter,
  };
  // A talk that begins anew has no answer open from the rehearsal, unless phones are under way.
  function fresh() {
    guesses.forEach((own, n) => own?.done && clear(n));
  }
  function start() {
    if (!window.stage.hall?.()) fresh();
    go(0);
  }
  function scrub(step) {
    if (!maps[now] || !maps[now].open) return;
    maps[now].go(maps[now].frame + step);
    paintSpot();
  }
  function notes() {
    body.classList.toggle("with-notes");
  }
  function spotlight() {
    body.classList.toggle("spot");
    paintSpot();
  }
  function enter() {
    const guess = guesses[now];
    if (guess && !guess.done) guess.input.focus();
  }
  function again() {
    if (guesses[now]) clear(now);
  }
  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const typing = event.target.matches?.("input:not([type=range])");
    if (typing) return typed(event);
    if (event.target.matches?.("button, a, summary") && [" ", "Enter"].includes(event.key)) return;
    if (event.target.matches?.("input[type=range]") && event.key.startsWith("Arrow")) return;
    if (keys.open && event.key !== "Escape" && event.key !== "?") return;
    if (!body.classList.contains("stage")) {
      if (event.key === "p" || event.key === "P") openSpeaker();
      return;
    }
    const guess = guesses[now];
    if (/^\d$/.test(event.key)) {
      event.preventDefault();
      if (guess && !guess.done && guess.told.kind === "number") {
        guess.input.focus();
        guess.input.value += event.key;
      } else if (event.key >= "1" && event.key <= "8") {
        principle(Number(event.key));
      }
      return;
    }
    const act = KEYS[event.key] || KEYS[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  }
  function typed(event) {
    if (event.key === "Enter") {
      event.preventDefault();
      tell(now);
    } else if (event.key === "Escape") {
      event.target.blur();
    } else if (event.target.value === "" && ["ArrowLeft", "ArrowRight", "PageUp", "PageDown"].includes(event.key)) {
      event.target.blur();
      event.preventDefault();
      KEYS[event.key]();
    }
  }
  document.addEventListener("keydown", pressed);
  window.addEventListener("hashchange", () => {
    const wanted = Number(location.hash.slice(1));
    if (wanted >= 1 && wanted <= total && wanted - 1 !== now) go(wanted - 1);
  });
  // What a room for phones needs of the stage.
  window.stage = { data, keys: KEYS, node, button, filled, now: () => now, speaker: () => speaker,
    guesses, maps, slides, fresh, revealed: (n) => Boolean(guesses[n]?.done) };
  recall();
  // On a phone the talk is a page to read, until there is room for a stage.
  const wide = window.matchMedia("(min-width: 640px)");
  if (wide.matches) begin();
  else {
    wide.addEventListener("change", begin, { once: true });
    if (now) slides[now].scrollIntoView();
  }
  // Its keys work at once: the stage takes the focus, unless a reader is busy elsewhere on the page.
  function begin() {
    stage(true);
    if (!outer) return;
    const busy = outer.document.activeElement;
    const chosen = busy?.closest?.(".st-key-pick_talk"); // who has just chosen the talk
    if (!busy || chosen || busy === outer.document.body || busy === window.frameElement) {
      window.focus();
      slides[now].querySelector("h1, h2").focus({ preventScroll: true });
    }
  }
})();
