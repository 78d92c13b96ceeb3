// The bytes, sixteen a row, in the colours of the pieces that they are in.

const hexPane = element("hex");
const span = (className, text) => {
  const made = document.createElement("span");
  made.className = className;
  made.textContent = text;
  return made;
};

const shownCharacter = byte => byte >= 0x20 && byte < 0x7F || byte >= 0xA1 && byte !== 0xAD ? String.fromCharCode(byte) : "·";

// Bytes of the whole file are not shown as chosen: there would be nothing that they stand out from.
const isMarked = (piece, space, offset) => piece > space.piece
  && columns.space[piece] === space.number && offset >= columns.offset[piece] && offset < endOf(piece);

const hexRow = number => {
  const { space, piece: chosen, offset: cursor, near } = selection;
  const row = document.createElement("div");
  row.className = "row";
  row.setAttribute("role", "row");
  row.ariaRowIndex = number + 1;
  const start = space.from + number * 16;
  row.append(span("offset", hexOf(start, 8) + "  "));
  const characters = span("characters", "");
  characters.ariaHidden = "true";
  let piece = -1;
  for (let i = 0; i < 16; i++) {
    const offset = start + i;
    const byte = space.bytes[offset - space.from];
    if (byte === undefined) {
      row.append(span(i === 8 ? "byte gap" : "byte", "  "));
      continue;
    }
    if (piece < 0 || !isLeaf(piece) || offset >= endOf(piece))
      piece = pieceAt(space, offset);
    const mark = isMarked(chosen, space, offset) ? " chosen" : isMarked(near, space, offset) ? " near" : "";
    const style = `${styleOf(piece)}${mark}${offset === cursor ? " cursor" : ""}`;
    const cell = span(`byte ${i === 8 ? "gap " : ""}${style}`, hexOf(byte, 2));
    cell.dataset.offset = offset;
    cell.setAttribute("role", "gridcell");
    if (offset === cursor) {
      cell.id = "cursor";
      cell.ariaSelected = "true";
      cell.ariaLabel = `${offsetText(offset)}: ${hexOf(byte, 2)}, ${pathOf(piece) || sentenceOf(piece)}`;
    }
    row.append(cell);
    const character = span(`character ${style}`, shownCharacter(byte));
    character.dataset.offset = offset;
    characters.append(character);
  }
  row.append(characters);
  return row;
};

const hexRows = new VirtualRows(hexPane, hexRow);
hexRows.whenDrawn = () => element("cursor")
  ? hexPane.setAttribute("aria-activedescendant", "cursor")
  : hexPane.removeAttribute("aria-activedescendant");

const showSpace = () => {
  hexPane.ariaRowCount = Math.ceil(selection.space.bytes.length / 16);
  hexRows.setCount(Math.ceil(selection.space.bytes.length / 16));
};

let shownSpace = null;
selection.listeners.push(what => {
  if (shownSpace !== selection.space) {
    shownSpace = selection.space;
    element("space").value = shownSpace.number;
    showSpace();
  }
  if (what === "near")
    hexRows.draw();
  else
    hexRows.show(Math.floor((selection.offset - selection.space.from) / 16));
});

const offsetUnder = event => event.target.dataset?.offset;
hexPane.addEventListener("click", event => {
  if (offsetUnder(event))
    selection.chooseOffset(selection.space, Number(offsetUnder(event)));
});
hexPane.addEventListener("mouseover", event => {
  if (offsetUnder(event))
    selection.lookAt(pieceAt(selection.space, Number(offsetUnder(event))));
});
hexPane.addEventListener("mouseleave", () => selection.lookAt(-1));

if (spaces.length > 1) {
  element("space-label").hidden = false;
  for (const space of spaces)
    element("space").append(new Option(textOf(columns.name[space.piece]) ?? head.file, space.number));
  element("space").addEventListener("change", event => selection.choosePiece(spaces[event.target.value].piece));
}
