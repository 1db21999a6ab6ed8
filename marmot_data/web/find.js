// Finds a ward by its name in the static edition: the box is shown only where scripts run.
const box = document.getElementById("find");
const list = document.getElementById("found");
const field = box.querySelector("input");

function plain(text) {
  return text.toLowerCase().replace(/&/g, "and").replace(/[^a-z0-9]/g, "");
}

function look() {
  const asked = plain(field.value);
  const found = asked ? WARDS.filter((ward) => plain(ward.name).includes(asked)) : [];
  list.replaceChildren(
    ...found.map((ward) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = ward.file;
      link.textContent = `${ward.name} (${ward.set})`;
      item.append(link);
      return item;
    }),
  );
  return found;
}

box.hidden = false;
field.addEventListener("input", look);
box.addEventListener("submit", (event) => {
  event.preventDefault();
  const [first] = look();
  if (first) location.href = first.file;
});
