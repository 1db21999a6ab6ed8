// On a screen without room for both, the menu lies over the page: it is closed at first, and again
// once a page was chosen. Where Streamlit no longer has these elements, nothing happens.
const NARROW = "(max-width: 1000px)";
const KEPT = "stSidebarCollapsed-"; // how the names begin under which it keeps that it was closed
const LEAVING = ["pagehide", "visibilitychange"];

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

const chosen = (event) => {
  const link = event.target.closest?.('[data-testid="stSidebar"] [data-testid="stPageLink"] a');
  if (link && !event.ctrlKey && !event.metaKey && matchMedia(NARROW).matches) close();
};

// What is new is shown from its top, unless the link names a place in it.
const toTop = (screen) => {
  const before = window.shownScreen;
  window.shownScreen = screen;
  if (before === undefined || before === screen || location.hash) return;
  document.querySelector('[data-testid="stMain"]')?.scrollTo({ top: 0, behavior: "instant" });
};

export default function ({ data }) {
  document.documentElement.lang = data.language;
  toTop(data.screen);
  if (!window.menuWasClosed && matchMedia(NARROW).matches) close();
  window.menuWasClosed = true;
  document.addEventListener("click", chosen);
  for (const one of LEAVING) window.addEventListener(one, forget, true);
  return () => {
    document.removeEventListener("click", chosen);
    for (const one of LEAVING) window.removeEventListener(one, forget, true);
  };
}
