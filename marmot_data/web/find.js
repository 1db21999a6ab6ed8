// Finds a ward by its name, a postcode or its beginning in the static edition: the box is shown only
// where scripts run, and the postcodes are read when the first figure is typed.
const box = document.getElementById("find");
const list = document.getElementById("found");
const field = box.querySelector("input");
const POSTCODE = /^[a-z]{1,2}[0-9][0-9a-z]{0,4}$/;

function plain(text) {
  return text.toLowerCase().replace(/&/g, "and").replace(/[^\p{L}0-9]/gu, "");
}

function readPostcodes() {
  if (document.getElementById("postcodes")) return;
  const script = document.createElement("script");
  script.id = "postcodes";
  script.src = "postcodes.js";
  script.addEventListener("load", look);
  document.head.append(script);
}

// The wards in which postcodes begin like this; of several, the one with most of them first.
function byPostcode(asked) {
  if (typeof POSTCODES === "undefined") {
    readPostcodes();
    return null; // not known yet
  }
  const start = asked.toUpperCase();
  const count = (ward) => (POSTCODES[ward.set][ward.slug] || "").split(" ")
    .filter((one) => one.startsWith(start)).length;
  return WARDS.map((ward) => [ward, count(ward)])
    .filter(([, number]) => number)
    .sort((one, two) => two[0].set - one[0].set || two[1] - one[1])
    .map(([ward]) => ward);
}

function look() {
  const asked = plain(field.value);
  const found = !asked ? []
    : POSTCODE.test(asked) ? byPostcode(asked)
    : WARDS.filter((ward) => plain(ward.name).includes(asked));
  const items = (found || []).map((ward) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = ward.file;
    link.textContent = `${ward.name} (${ward.set})`;
    item.append(link);
    return item;
  });
  if (asked && found && !found.length) {
    items.push(document.createElement("li"));
    items[0].textContent = list.dataset.none;
  }
  list.replaceChildren(...items);
  return found || [];
}

box.hidden = false;
field.addEventListener("input", look);
box.addEventListener("submit", (event) => {
  event.preventDefault();
  const [first] = look();
  if (first) location.href = first.file;
});
