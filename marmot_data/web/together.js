// Hands Streamlit the messages of one answer together, so that it draws what is new at once.
// One by one, the first two of each answer make it draw the whole old page again, twice.
(() => {
  const LONGEST = 100; // milliseconds that a message waits for others
  const AT_ONCE = 64; // messages: about what stands in a window, which is drawn before the rest
  const DRAWING = 20; // milliseconds between two such parts
  const END = 2; // bytes of the message that ends an answer
  const listen = EventTarget.prototype.addEventListener;

  WebSocket.prototype.addEventListener = function (kind, told, options) {
    if (kind !== "message") return listen.call(this, kind, told, options);
    const waiting = [];
    let timer = 0;
    let drawing = false; // a part has been handed over, and more of the same answer waits
    let standing = false; // the page has been shown: its first answer fetches scripts piece by piece

    const hand = (most) => {
      clearTimeout(timer);
      for (const one of waiting.splice(0, most)) told.call(this, one);
      drawing = waiting.length > 0;
      if (drawing) timer = setTimeout(hand, DRAWING, AT_ONCE);
    };

    listen.call(this, "message", (one) => {
      const ended = one.data.byteLength === END;
      waiting.push(one);
      if (!standing || document.hidden) hand(Infinity); // timers are slow where nobody looks
      else if (ended && !drawing) hand(AT_ONCE);
      else if (waiting.length === 1) timer = setTimeout(hand, LONGEST, AT_ONCE);
      standing ||= ended;
    }, options);
    listen.call(this, "close", () => hand(Infinity));
  };
})();
