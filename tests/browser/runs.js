// Counts the runs that ended, from the server's own word (ForwardMsg.script_finished).
// The page's own mark of a running script is not enough: a quick run may begin and end between two
// of its drawings.
window.scriptRunsEnded = 0;
// The number in a field of a message of the server; fields are told by number, as sent.
const fieldOf = (bytes, wanted) => {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      value |= (bytes[at] & 127) << shift;
      if (bytes[at++] < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = number();
    const value = number();
    if ((tag >> 3) === wanted) return value;
    if ((tag & 7) === 2) at += value;  // a text or a message: its length was read
  }
  return undefined;
};
const FINISHED = 6, EARLY = 2;  // ForwardMsg.script_finished; begun anew before its end
window.WebSocket = class extends WebSocket {
  constructor(...asked) {
    super(...asked);
    this.addEventListener('message', ({ data }) => {
      const how = data.byteLength < 1000 ? fieldOf(new Uint8Array(data), FINISHED) : undefined;
      if (how === undefined || how === EARLY) return;
      const ended = () => { window.scriptRunsEnded += 1; };
      requestAnimationFrame(() => requestAnimationFrame(ended));
    });
  }
};
