// The menus of what can be taken away: their buttons copy, and a menu closes when the reader turns
// elsewhere. All else in them are links, which need no script. The button beside a menu hands its
// card on to the reader's talk, which this tab keeps, so that a reload does not lose it.
const KEPT = "own-talk";

const said = (button, text) => {
  const label = button.textContent;
  if (label === text) return;
  button.textContent = text;
  button.setAttribute("aria-live", "polite");
  setTimeout(() => { button.textContent = label; }, 2000);
};

const copy = async (text) => {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Without a safe connection a browser copies only what is selected.
  const held = document.createElement("textarea");
  held.value = text;
  document.body.append(held);
  held.select();
  document.execCommand("copy");
  held.remove();
  return undefined;
};

const others = (open) => {
  for (const one of document.querySelectorAll("details.take[open]")) {
    if (one !== open) one.open = false;
  }
};

const click = async ({ target }) => {
  others(target.closest?.("details.take"));
  const button = target.closest?.("button[data-copy]");
  if (!button) return;
  const { copy: text, link, with: also, copied } = button.dataset;
  const address = new URL(link, document.baseURI).href;
  await copy([text, also ? address : ""].filter(Boolean).join(" "));
  said(button, copied);
};

// What the app holds is kept; what it has lost, as after a reload, it is given again.
const keep = (talk, give) => {
  try {
    const kept = sessionStorage.getItem(KEPT);
    if (talk !== null) sessionStorage.setItem(KEPT, talk);
    else if (kept) give(kept);
  } catch { /* a browser that keeps nothing: the talk lives until the page is loaded anew */ }
};

const key = ({ key: pressed, target }) => {
  const open = target.closest?.("details.take[open]");
  if (pressed !== "Escape" || !open) return;
  open.open = false;
  open.querySelector("summary").focus();
};

let hand; // how the app is told: each run of the page brings its own way

const add = ({ target }) => {
  const button = target.closest?.("button[data-slide]");
  if (!button) return;
  hand("added", button.dataset.slide);
  said(button, button.dataset.added);
};

export default function ({ data, setTriggerValue }) {
  hand = setTriggerValue;
  document.documentElement.classList.add("taking"); // the buttons are there once they are heard
  keep(data.talk, (kept) => setTriggerValue("kept", kept));
  document.addEventListener("click", add);
  document.addEventListener("click", click);
  document.addEventListener("keydown", key);
  return () => {
    document.documentElement.classList.remove("taking");
    document.removeEventListener("click", add);
    document.removeEventListener("click", click);
    document.removeEventListener("keydown", key);
  };
}
