// On a screen without room for both, the menu lies over the page: it is closed at first, and again
// once a page was chosen. Where Streamlit no longer has these elements, nothing happens.
const NARROW = "(max-width: 1000px)";

const close = () => {
  // The button is there only while the menu is open.
  document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
};

const chosen = (event) => {
  const link = event.target.closest?.('[data-testid="stSidebar"] [data-testid="stPageLink"] a');
  if (link && !event.ctrlKey && !event.metaKey && matchMedia(NARROW).matches) close();
};

export default function ({ data }) {
  document.documentElement.lang = data.language;
  if (!window.menuWasClosed && matchMedia(NARROW).matches) close();
  window.menuWasClosed = true;
  document.addEventListener("click", chosen);
  return () => document.removeEventListener("click", chosen);
}
