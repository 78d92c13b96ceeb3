// The classes: how many objects each has, and how many bytes these take without the objects within them.

const classes = new Map();
const objectsAround = [];
for (let piece = 0; piece < count; piece++) {
  while (objectsAround.length > 0 && columns.after[objectsAround.at(-1)] <= piece)
    objectsAround.pop();
  if (columns.kind[piece] === kinds.NewClass) {
    const known = classes.get(columns.type[piece]);
    if (known)
      known.schema = columns.schema[piece] - 1;
  }
  if (columns.kind[piece] !== kinds.Object || columns.type[piece] === 0)
    continue;
  const outer = objectsAround.at(-1);
  if (outer !== undefined)
    classes.get(columns.type[outer]).bytes -= columns.length[piece];
  const found = classes.get(columns.type[piece]) ?? { type: columns.type[piece], schema: "", objects: [], bytes: 0 };
  classes.set(columns.type[piece], found);
  if (columns.schema[piece] > 0)
    found.schema = columns.schema[piece] - 1;
  found.objects.push(piece);
  found.bytes += columns.length[piece];
  objectsAround.push(piece);
}

const byBytes = [...classes.values()].sort((one, other) => other.bytes - one.bytes);
const isDark = matchMedia("(prefers-color-scheme: dark)");
const colorOf = found => `hsl(${byBytes.indexOf(found) * 137.5 % 360} 55% ${isDark.matches ? 60 : 45}%)`;

for (const found of byBytes) {
  const row = element("classes").tBodies[0].insertRow();
  const button = document.createElement("button");
  const sample = span("sample", "");
  sample.style.background = colorOf(found);
  button.append(sample, textOf(found.type));
  button.title = "The next object of this class";
  button.addEventListener("click", () => {
    const next = found.objects.find(piece => piece > selection.piece) ?? found.objects[0];
    selection.choosePiece(next);
  });
  row.insertCell().append(button);
  row.insertCell().textContent = found.schema;
  row.insertCell().textContent = found.objects.length.toLocaleString("en");
  row.insertCell().textContent = found.bytes.toLocaleString("en");
}
element("classes").closest("aside").hidden = byBytes.length === 0;
