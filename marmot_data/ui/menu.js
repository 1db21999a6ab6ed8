// On a screen without room for both, the menu lies over the page: it is closed at first, and again
// once a page was chosen. Where Streamlit no longer has these elements, nothing happens.
const NARROW = "(max-width: 1000px)";
const KEPT = "stSidebarCollapsed-"; // how the names begin under which it keeps that it was closed
const LEAVING = ["pagehide", "visibilitychange"];
const REACHING = ["pointerover", "focusin"];

// What was closed for want of room is not kept: where there is room, the menu stands open.
const forget = () => {
  if (!matchMedia(NARROW).matches) return;
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(KEPT)) localStorage.removeItem(name);
    }
  } catch { /* a browser that keeps nothing has nothing to forget */ }
};

const close = () => {
  // The button is there only while the menu is open.
  document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
  setTimeout(forget); // once it has been written
};

// What is chosen on a page is made anew without the menu, so a link of it is brought up to date
// here: as soon as a reader gets to it, since all of them at once would cost every choice a moment.
// What is shown is told by the link that can be copied.
const query = () => {
  const shown = document.querySelector(".copy-page")?.dataset.link ?? location.href;
  return new URL(shown, location.href).search;
};
const reached = ({ target }) => {
  const link = target.closest?.('[data-testid="stSidebar"] [data-testid="stPageLink"] a');
  if (!link) return null;
  const written = link.getAttribute("href");
  // The first page's link has no path of its own: in another tab it would open the page shown.
  const to = new URL(written.startsWith("?") ? `.${written}` : written, location.href);
  to.search = query();
  if (written !== to.href) link.href = to.href;
  return link;
};

// Let Streamlit show what the address says, as after the browser's own Back.
const followAddress = () => {
  // It takes an address that ends in a place for a jump on the same page.
  if (location.hash) history.replaceState({}, "", location.pathname + location.search);
  dispatchEvent(new PopStateEvent("popstate"));
};

// A server that began anew knows nothing of this page, and could not answer what is chosen on it.
let connected = true;
const askAgain = ([{ target }]) => {
  const before = connected;
  connected = target.dataset.testConnectionState === "CONNECTED";
  if (connected && !before) followAddress();
};

// Streamlit would open the view that the menu was made for: the address leads to the one of now.
const chosen = (event) => {
  const link = reached(event);
  if (!link) return;
  event.stopPropagation();
  if (event.ctrlKey || event.metaKey || event.shiftKey) return; // in another tab, or window
  event.preventDefault();
  if (link.href !== location.href) history.pushState({}, "", link.href);
  followAddress();
  if (matchMedia(NARROW).matches) close();
};

// What is new is shown from its top, unless the link names a place in it.
const toTop = (screen) => {
  const before = window.shownScreen;
  window.shownScreen = screen;
  if (before === undefined || before === screen || location.hash) return;
  document.querySelector('[data-testid="stMain"]')?.scrollTo({ top: 0, behavior: "instant" });
};

// A link may name a place on its page: a heading, or the box of a card. It is there when the page
// stands, later than a browser looks for it. A reader who moves meanwhile is left alone.
const PLACE = 10000; // milliseconds after which nobody waits for it any more
const STILL = 10; // looks at which it lies where it lay, before it is left alone
const named = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch { return ""; } // nobody's link of ours ends so
};
const toPlace = () => {
  const name = named();
  if (window.wentToPlace || !name) return;
  window.wentToPlace = true;
  const end = performance.now() + PLACE;
  const moved = new AbortController();
  for (const one of ["wheel", "keydown", "touchmove", "pointerdown"]) {
    addEventListener(one, () => moved.abort(), { passive: true, signal: moved.signal });
  }
  let still = 0;
  let before = NaN;
  const look = () => {
    if (moved.signal.aborted) return;
    const place = document.getElementById(name)
      ?? document.querySelector(`.st-key-${CSS.escape(name)}`);
    const at = place?.getBoundingClientRect().top;
    if (place && !document.getElementById("first")) {
      if (Math.abs(at - before) < 1) still += 1;
      else { still = 0; place.scrollIntoView({ behavior: "instant" }); }
      before = place.getBoundingClientRect().top;
    }
    if (still < STILL && performance.now() < end) setTimeout(look, 100);
    else moved.abort();
  };
  look();
};

export default function ({ data }) {
  document.documentElement.lang = data.language;
  toTop(data.screen);
  toPlace();
  if (!window.menuWasClosed && matchMedia(NARROW).matches) close();
  window.menuWasClosed = true;
  document.addEventListener("click", chosen, true);
  for (const one of REACHING) document.addEventListener(one, reached);
  const watching = new MutationObserver(askAgain);
  const app = document.querySelector('[data-testid="stApp"]');
  if (app) watching.observe(app, { attributeFilter: ["data-test-connection-state"] });
  for (const one of LEAVING) window.addEventListener(one, forget, true);
  return () => {
    watching.disconnect();
    document.removeEventListener("click", chosen, true);
    for (const one of REACHING) document.removeEventListener(one, reached);
    for (const one of LEAVING) window.removeEventListener(one, forget, true);
  };
}
