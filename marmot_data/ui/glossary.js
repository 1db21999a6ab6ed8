// Dots under the first time that the page's own text says a word of its list. The page itself is
// left as it is: the browser only draws the dots, and a click on them shows what the word means.
// Who uses no mouse, or has a browser without this, finds all of it in the list below the page.
const TEXT = '[data-testid="stMain"] [data-testid="stMarkdownContainer"] :is(p, li)';
const APART = '[data-testid="stExpander"], button, a, label, .st-key-footer, '
  + '.st-key-finding_words, [class*="st-key-printed"]';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const find = (ways) => {
  const upper = ways.filter((one) => one === one.toUpperCase());
  const other = ways.filter((one) => one !== one.toUpperCase());
  const found = [[upper, "u"], [other, "iu"]].filter(([some]) => some.length).map(([some, flags]) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${some.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, flags));
  for (const block of document.querySelectorAll(TEXT)) {
    if (block.closest(APART)) continue;
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      for (const one of found) {
        const hit = one.exec(walk.currentNode.data);
        if (!hit) continue;
        const range = new Range();
        range.setStart(walk.currentNode, hit.index);
        range.setEnd(walk.currentNode, hit.index + hit[0].length);
        return range;
      }
    }
  }
  return null;
};

export default function ({ data }) {
  if (!globalThis.Highlight || !CSS.highlights) return undefined;
  let dotted = [];
  const note = document.createElement("div");
  note.className = "meaning";
  note.setAttribute("role", "status");
  note.hidden = true;
  document.body.append(note);
  const draw = () => {
    dotted = data.map((one) => ({ ...one, range: find(one.ways) })).filter((one) => one.range);
    CSS.highlights.set("terms", new Highlight(...dotted.map((one) => one.range)));
  };
  const show = (event) => {
    const hit = dotted.find(({ range }) => [...range.getClientRects()].some((box) =>
      event.clientX >= box.left && event.clientX <= box.right
      && event.clientY >= box.top && event.clientY <= box.bottom));
    note.hidden = !hit;
    if (!hit) return;
    note.textContent = hit.meaning;
    const box = hit.range.getBoundingClientRect();
    note.style.top = `${box.bottom + 6}px`;
    note.style.left = `${Math.max(8, Math.min(box.left, innerWidth - note.offsetWidth - 8))}px`;
  };
  const hide = () => { note.hidden = true; };
  const main = document.querySelector('[data-testid="stMain"]');
  // The page may change, or be drawn piece by piece: the dots follow once it has come to rest.
  let later = setTimeout(draw, 300);
  const watch = new MutationObserver(() => {
    clearTimeout(later);
    later = setTimeout(draw, 300);
  });
  if (main) watch.observe(main, { childList: true, subtree: true, characterData: true });
  document.addEventListener("click", show);
  main?.addEventListener("scroll", hide);
  return () => {
    clearTimeout(later);
    watch.disconnect();
    document.removeEventListener("click", show);
    main?.removeEventListener("scroll", hide);
    CSS.highlights.delete("terms");
    note.remove();
  };
}
