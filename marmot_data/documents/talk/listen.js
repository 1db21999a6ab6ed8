// Hearing and asking a room: for its wall and for its phones.
"use strict";
// Keeps the line open as long as the room is there; a line that breaks is opened again.
// How it stands is told to one of: heard (all that is so now), lost (for the moment), over.
const SILENCE = 40; // seconds after which a line is held to be broken: a room says something every 15
function listenTo(address, token, { heard, lost, over }) {
  let line = new AbortController();
  let stopped = false;
  let clock;
  const wait = (seconds) => new Promise((done) => setTimeout(done, 1000 * seconds));
  // Where a network goes away without a word, nobody is told that the line broke.
  function alive() {
    clearTimeout(clock);
    clock = setTimeout(() => line.abort(), 1000 * SILENCE);
  }
  async function hear(answer) {
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      alive();
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (text + value).split(/\r?\n/);
      text = lines.pop();
      for (const line of lines) if (line.startsWith("data: ")) heard(JSON.parse(line.slice(6)));
    }
  }
  (async () => {
    for (let pause = 0.5; !stopped; pause = Math.min(5, 2 * pause)) {
      line = new AbortController();
      try {
        alive();
        const headers = { Authorization: `Bearer ${token}` };
        const answer = await fetch(address, { headers, cache: "no-store", signal: line.signal });
        if (answer.status === 403 || answer.status === 404) return over();
        if (answer.ok) {
          pause = 0.5;
          await hear(answer);
        }
      } catch {
        // The line broke, or the server is away: the next turn asks again.
      }
      clearTimeout(clock);
      if (stopped) return;
      lost();
      await wait(pause * (1 + Math.random()));
    }
  })();
  return () => {
    stopped = true;
    clearTimeout(clock);
    line.abort();
  };
}
// Asks a room for something; what is refused comes back with its reason.
async function askRoom(address, token, said) {
  let answer;
  try {
    answer = await fetch(address, { method: "POST", body: JSON.stringify(said), cache: "no-store",
      headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) } });
    return { ok: answer.ok, status: answer.status, ...(await answer.json()) };
  } catch {
    return { ok: false, status: answer?.status ?? 0, why: "no_answer" };
  }
}
