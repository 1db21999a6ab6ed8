// The menus of what can be taken away: their buttons copy, and a menu closes when the reader turns
// elsewhere. All else in them are links, which need no script.
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
  const label = button.textContent;
  button.textContent = copied;
  button.setAttribute("aria-live", "polite");
  setTimeout(() => { button.textContent = label; }, 2000);
};

const key = ({ key: pressed, target }) => {
  const open = target.closest?.("details.take[open]");
  if (pressed !== "Escape" || !open) return;
  open.open = false;
  open.querySelector("summary").focus();
};

export default function () {
  document.addEventListener("click", click);
  document.addEventListener("keydown", key);
  return () => {
    document.removeEventListener("click", click);
    document.removeEventListener("keydown", key);
  };
}
