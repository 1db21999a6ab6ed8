// Notes when the first heading, the first picture and the last one are painted, as a reader sees
// them: what the server's first answer shows counts, until the app has drawn its own.
window.firsts = {};
window.paintings = [];
const now = () => performance.now() / 1000;
const painted = () => {
  window.firsts.first_picture_s ??= now();
  window.firsts.picture_s ??= now();
  window.firsts.pictures_s = now();
  window.paintings.push(now());
};
const seen = new WeakSet();
const first = (one) => one && !seen.has(one) && seen.add(one);
const PICTURES = 'svg path, img[src^="data:image/svg"]';
const given = () => {
  const first = document.getElementById('first')?.shadowRoot;
  const light = location.pathname.startsWith('/light') ? document.querySelector('main') : null;
  const shown = first ?? light;
  if (!shown) return;
  const seen = (what) => [...shown.querySelectorAll(what)].some((one) => one.checkVisibility());
  if (seen('h1')) window.firsts.heading_s ??= now();
  if (seen(PICTURES)) window.firsts.first_picture_s ??= now();
};
const look = () => {
  given();
  const main = document.querySelector('[data-testid="stMain"]');
  if (main) {
    if (main.querySelector('h1')) window.firsts.heading_s ??= now();
    main.querySelectorAll('svg.marks').forEach((one) => first(one) && painted());
    main.querySelectorAll('[data-testid="stBidiComponentIsolated"]').forEach((one) => {
      if (first(one.shadowRoot?.querySelector('svg path'))) painted();
    });
    main.querySelectorAll('img.bare-land').forEach((one) => {
      if (one.complete && first(one)) painted();
    });
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
// Notes when something changed that lies in the window: what is below it can wait for its reader.
window.seen_changes = [];
const changed = new Set();
new MutationObserver((records) => {
  if (!changed.size) requestAnimationFrame(noted);
  records.forEach(({ target, addedNodes }) => {
    const within = [target, ...addedNodes].map((one) => one.parentElement && one.nodeType !== 1
      ? one.parentElement : one);
    within.forEach((one) => changed.add(one));
  });
}).observe(document, {
  subtree: true, childList: true, characterData: true, attributes: true,
  attributeFilter: ['src', 'd'],
});
const noted = () => {
  const whole = window.innerHeight;
  const inside = [...changed].some((one) => {
    if (one.nodeType !== 1 || !one.isConnected) return false;
    const { top, bottom, width, height } = one.getBoundingClientRect();
    // What is taller than the window holds all the rest: its parts are looked at by themselves.
    // What a browser reads aloud stands on one pixel, and a tip that is not asked for is hidden.
    return width > 1 && height > 1 && height < whole && top < whole && bottom > 0
      && one.checkVisibility({ visibilityProperty: true });
  });
  changed.clear();
  if (inside) window.seen_changes.push(now());
};
// A map drawn by the graphics processor is there when that processor says so, not when its
// empty canvas is.
const { prototype } = WebGL2RenderingContext;
for (const name of ['drawArraysInstanced', 'drawElementsInstanced']) {
  const plain = prototype[name];
  prototype[name] = function (...asked) {
    plain.apply(this, asked);
    if (!first(this)) return;
    const sync = this.fenceSync(this.SYNC_GPU_COMMANDS_COMPLETE, 0);
    this.flush();
    const poll = () => {
      if (this.getSyncParameter(sync, this.SYNC_STATUS) === this.SIGNALED) {
        painted();
        window.seen_changes.push(now());
        window.waits -= 1;
      } else setTimeout(poll, 5);
    };
    window.maps = (window.maps || 0) + 1;
    window.waits = (window.waits || 0) + 1;
    setTimeout(poll, 0);
  };
}
