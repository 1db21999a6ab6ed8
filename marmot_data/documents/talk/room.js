// The wall of a room: opens it, shows the way in, and takes the phones along from slide to slide.
// What comes from phones is set as text, never as markup.
(() => {
  const own = JSON.parse(document.getElementById("room").textContent);
  const ui = own.words;
  const { data, keys, node, button, filled } = window.stage;
  const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  const TRIES = 5;
  const PAUSE = 2; // seconds until what did not get through is sent again
  const SHELF = "room";
  const said = document.getElementById("said");
  let room = recalled();
  let told = null; // what came in
  let broken = false; // what the wall has shown since may not have got through
  const paintAnswers = answersOn(window.stage, ui, async (name, asked) => {
    const answer = room && (await ask(name, asked));
    if (answer && !answer.ok) say(answer.why);
  });
  let hush = () => {};

  const at = (name) => `${own.root}/room/${room.code}/${name}`;
  const ask = (name, asked) => askRoom(at(name), room.key, asked);
  const say = (why, parts = {}) => {
    said.textContent = filled(ui[why] ?? ui.no_answer, parts);
    said.hidden = false;
  };
  // The key of the room stays in this tab, so that a reload keeps the room.
  function recalled() {
    try {
      return JSON.parse(sessionStorage.getItem(SHELF));
    } catch {
      return null;
    }
  }
  function keep(opened) {
    room = opened;
    try {
      if (room) sessionStorage.setItem(SHELF, JSON.stringify(room));
      else sessionStorage.removeItem(SHELF);
    } catch {
      // A browser that keeps nothing loses the room with the page.
    }
  }
  function drawn() {
    const chosen = crypto.getRandomValues(new Uint32Array(6));
    return [...chosen].map((one) => LETTERS[one % LETTERS.length]).join("");
  }

  // Open, show the way in, end.
  async function open() {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const code = drawn();
      const answer = await askRoom(`${own.root}/room/${code}/open`, "", { address: own.address });
      if (answer.why === "taken") continue;
      if (!answer.ok) return say(answer.why);
      keep({ code, key: answer.key, link: answer.link, picture: answer.picture });
      said.hidden = true;
      window.stage.fresh(); // what was answered in a rehearsal is asked anew
      begin();
      return way(true);
    }
  }
  async function begin() {
    sent = "";
    hush = listenTo(at("wall"), room.key, { heard, over, lost });
    // A talk of one's own is in this tab alone: its room gets it from here, and forgets it again.
    if (own.own) await send("bring", { file: own.own });
    show();
  }
  function lost() {
    broken = true;
    badge.textContent = ui.lost;
    badge.setAttribute("aria-label", ui.lost);
  }
  function heard(now) {
    if (now.ended) return over();
    if (broken) {
      broken = false;
      sent = "";
      show();
    }
    // The code stands on the wall, large or small, for as long as there is a wall.
    if (!now.door) ask("door", { shown: true });
    told = now;
    paint();
  }
  function over() {
    hush();
    keep(null);
    told = null;
    way(false);
    say("over");
    paint();
  }
  function end() {
    if (!room) return;
    way(false);
    save.hidden = !told?.lines.some((line) => line.shown);
    ending.showModal();
  }
  async function ended() {
    ending.close();
    const answer = room && (await ask("end", {}));
    if (!room) return;
    if (answer.why === "no_answer") return say("not_ended");
    over();
  }

  // Phones follow: what the wall shows now is sent in order, and of moves only the last.
  let waiting = [];
  let sending = false;
  let sent = "";
  function show() {
    const slide = window.stage.now();
    send("show", { talk: own.talk, query: own.query, language: own.language, slide: slide + 1,
      revealed: window.stage.revealed(slide) });
    paintAnswers(told);
  }
  async function send(name, asked) {
    if (!room) return;
    waiting = [...waiting.filter((one) => one.name !== "show"), { name, asked }];
    if (sending) return;
    sending = true;
    while (room && waiting.length) {
      const one = waiting.shift();
      const text = JSON.stringify(one);
      if (text === sent) continue;
      const answer = await ask(one.name, one.asked);
      sent = answer.ok ? text : "";
      if (answer.why === "no_answer") {
        lost();
        await new Promise((done) => setTimeout(done, 1000 * PAUSE));
        if (one.name !== "show" || !waiting.some((later) => later.name === "show")) waiting.unshift(one);
      } else if (!answer.ok) say(answer.why);
      else if (broken) {
        broken = false;
        paint();
      }
    }
    sending = false;
  }
  // The lines that stood on the wall, as a file.
  window.stage.save = async () => {
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${room.key}` };
    const body = JSON.stringify({ language: own.language, zone: -new Date().getTimezoneOffset() });
    try {
      const answer = await fetch(at("lines"), { method: "POST", headers, body });
      if (!answer.ok) throw new Error(answer.status);
      const link = node("a", { href: URL.createObjectURL(await answer.blob()), download: `${own.talk}.csv` });
      link.click();
      URL.revokeObjectURL(link.href);
    } catch {
      say("no_answer");
    }
  };

  // The way in, as large as the wall.
  const dialog = node("dialog", { id: "way", "aria-labelledby": "way-title" }, document.body);
  const ways = node("div", { class: "ways" }, dialog);
  const link = node("a", { target: "_blank", rel: "noopener noreferrer" }, ways);
  const picture = node("img", { alt: ui.picture }, link);
  const text = node("div", {}, ways);
  node("h2", { id: "way-title" }, text, ui.title);
  node("p", {}, text, ui.type);
  node("p", { class: "address" }, text, `${own.address}/room`);
  const letters = node("p", { class: "letters" }, text);
  const here = node("p", { "aria-live": "polite" }, text);
  node("p", {}, text, ui.privacy);
  const acts = node("div", { class: "acts" }, dialog);
  button(acts, ui.hide, () => way(false)).autofocus = true;
  button(acts, ui.end, end);
  const spelled = () => `${room.code.slice(0, 3)} ${room.code.slice(3)}`;
  function way(on) {
    if (on && room) {
      picture.src = room.picture;
      link.href = room.link;
      letters.textContent = spelled();
      if (!dialog.open) dialog.showModal();
    } else if (dialog.open) dialog.close();
  }
  const ending = node("dialog", { id: "ending", "aria-labelledby": "ending-title" }, document.body);
  node("h2", { id: "ending-title" }, ending, ui.ending);
  node("p", {}, ending, ui.ending_does);
  const last = node("div", { class: "acts" }, ending);
  const save = button(last, ui.save, window.stage.save);
  button(last, ui.stay, () => ending.close()).autofocus = true;
  button(last, ui.end, ended);
  for (const one of [dialog, ending]) {
    // Escape closes what is open, and not the stage behind it.
    one.addEventListener("keydown", (event) => event.key === "Escape" && event.stopPropagation());
  }

  const badge = button(document.getElementById("tools"), ui.open, toggle);
  badge.className = "room";
  function toggle() {
    if (!room) return void open();
    way(!dialog.open);
  }
  function paint() {
    const lines = told?.lines.filter((line) => !line.shown).length;
    const phones = told ? filled(ui.phones, { number: told.phones }) : ui.open;
    const shown = told ? [filled(ui.code, { code: spelled() }), phones] : [phones];
    badge.textContent = [...shown, ...(lines ? [filled(ui.wait, { number: lines })] : [])].join(" · ");
    badge.setAttribute("aria-label", badge.textContent);
    here.textContent = told ? phones : "";
    paintAnswers(told);
  }

  window.stage.hall = () => Boolean(room);
  keys.r = toggle;
  keys.x = end;
  const table = document.querySelector("#keys tbody");
  for (const [key, does] of own.keys) {
    const row = node("tr", {}, table);
    node("th", { scope: "row" }, row, key);
    node("td", {}, row, does);
  }
  document.addEventListener("stage", show);
  document.addEventListener("cleared", ({ detail }) => send("clear", { slide: detail + 1 }));
  if (room) begin();
})();
