// The pieces, as a tree in which what is closed is not shown.

const treePane = element("tree");
const isOpen = new Uint8Array(count);
let shown = new Int32Array(0);

const findShown = () => {
  const found = [];
  for (let piece = 0; piece < count; piece = isOpen[piece] ? piece + 1 : columns.after[piece])
    found.push(piece);
  shown = Int32Array.from(found);
};

const rowOf = piece => {
  let low = 0, high = shown.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shown[middle] <= piece)
      low = middle;
    else
      high = middle - 1;
  }
  return low;
};

const treeRow = number => {
  const piece = shown[number];
  const row = document.createElement("div");
  const isChosen = piece === selection.piece;
  row.className = `row${isChosen ? " chosen" : piece === selection.near ? " near" : ""}`;
  row.dataset.piece = piece;
  row.setAttribute("role", "treeitem");
  row.setAttribute("aria-level", columns.level[piece] + 1);
  row.setAttribute("aria-selected", isChosen);
  if (isChosen)
    row.id = "chosen";
  row.append(span("faint", `${offsetText(columns.offset[piece])}  ${"  ".repeat(Math.min(columns.level[piece], 40))}`));
  if (isLeaf(piece)) {
    row.append(span("twist", ""));
  } else {
    row.setAttribute("aria-expanded", isOpen[piece] === 1);
    row.append(span("twist", isOpen[piece] ? "▾" : "▸"));
  }
  const name = textOf(columns.name[piece]);
  if (name)
    row.append(span("", name + " "));
  for (const word of wordsOf(piece)) {
    if (word.link === undefined) {
      row.append(span(word.style ?? "", word.text));
      continue;
    }
    const link = document.createElement("a");
    link.textContent = word.text;
    link.dataset.target = word.link;
    row.append(link);
  }
  row.append(span("faint", doubtOf(piece)));
  return row;
};

const treeRows = new VirtualRows(treePane, treeRow);
treeRows.whenDrawn = () => element("chosen")
  ? treePane.setAttribute("aria-activedescendant", "chosen")
  : treePane.removeAttribute("aria-activedescendant");

const redrawTree = () => {
  findShown();
  treeRows.setCount(shown.length);
};

const setOpen = (piece, open) => {
  if (isLeaf(piece))
    return;
  isOpen[piece] = open ? 1 : 0;
  redrawTree();
};

// Opens what is within, as far as a person can still look through it.
const openAll = piece => {
  for (let inner = piece; inner < columns.after[piece] && inner < piece + 100_000; inner++)
    isOpen[inner] = isLeaf(inner) ? 0 : 1;
  redrawTree();
};

const openWayTo = piece => {
  let isNew = false;
  for (let around = columns.parent[piece]; around >= 0; around = columns.parent[around]) {
    isNew ||= !isOpen[around];
    isOpen[around] = 1;
  }
  if (isNew)
    redrawTree();
};

selection.listeners.push(what => {
  if (what === "near")
    return treeRows.draw();
  openWayTo(selection.piece);
  treeRows.show(rowOf(selection.piece));
});

const pieceUnder = event => event.target.closest?.(".row")?.dataset.piece;
treePane.addEventListener("click", event => {
  const piece = Number(pieceUnder(event) ?? -1);
  if (piece < 0)
    return;
  if (event.target.dataset.target !== undefined) {
    selection.choosePiece(piece);
    selection.follow(Number(event.target.dataset.target));
    return;
  }
  if (event.target.className === "twist")
    setOpen(piece, !isOpen[piece]);
  selection.choosePiece(piece);
});
treePane.addEventListener("dblclick", event => {
  const piece = Number(pieceUnder(event) ?? -1);
  if (piece >= 0 && event.target.className !== "twist")
    setOpen(piece, !isOpen[piece]);
});
treePane.addEventListener("mouseover", event => selection.lookAt(Number(pieceUnder(event) ?? -1)));
treePane.addEventListener("mouseleave", () => selection.lookAt(-1));
