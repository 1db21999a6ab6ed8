// Shows the first picture of the page that is asked for until the app has drawn the same, then goes.
(() => {
  const root = document.getElementById("root");
  const host = document.getElementById("first");
  const seen = host.shadowRoot;
  if (!seen) return host.remove(); // this browser does not know how to show it: all as without it
  const LIMIT = 15000; // milliseconds after which the app is shown, whatever it has drawn
  const main = '[data-testid="stMain"]';
  let loaded = Infinity; // when all that the page first brings was there
  let stood = 0; // how often in a row the app was found to stand
  let eager = false; // the reader has begun to use what is only a picture

  const inSight = (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > top && top < innerHeight;
  };
  const every = (holder, isDrawn) =>
    [...root.querySelectorAll(`${main} [data-testid="${holder}"]`)].filter(inSight).every(isDrawn);

  function written() {
    const app = root.querySelector('[data-testid="stApp"]');
    return app && app.dataset.testScriptState === "notRunning"
      && app.dataset.testConnectionState === "CONNECTED" && root.querySelector(`${main} h1`)
      && !root.querySelector('[data-testid="stSkeleton"], [data-stale="true"]');
  }

  function pictured() {
    return every("stVegaLiteChart", (one) => one.querySelector("svg.marks, canvas"))
      && every("stBidiComponentIsolated", (one) => one.shadowRoot?.childElementCount);
  }

  function leave() {
    root.inert = false;
    const page = root.querySelector(main);
    const focused = seen.activeElement;
    page?.scrollTo({ top: seen.querySelector(".stMain").scrollTop, behavior: "instant" });
    host.remove();
    if (!focused) return;
    const words = focused.textContent.trim();
    const same = [...root.querySelectorAll("a")].find((one) => one.textContent.endsWith(words));
    (same ?? page)?.focus({ preventScroll: true });
  }

  function look() {
    stood = written() && (eager || pictured()) ? stood + 1 : 0;
    const late = performance.now() - loaded > LIMIT && root.childElementCount;
    if (stood > 1 || late || document.querySelector('[role="dialog"]')) leave();
    else setTimeout(look, 50);
  }

  addEventListener("load", () => { loaded = performance.now(); });
  host.addEventListener("pointerdown", () => { eager = true; });
  root.inert = true;
  host.hidden = false;
  look();
})();
