// What is chosen: one byte, and the piece that it is in. Whoever shows it is told.

const selection = {
  space: spaces[0], offset: spaces[0].from, piece: spaces[0].piece, near: -1,
  listeners: [], past: [],

  tell(what) {
    for (const listener of this.listeners)
      listener(what);
  },

  choosePiece(piece) {
    this.piece = piece;
    this.space = spaces[columns.space[piece]];
    this.offset = Math.min(columns.offset[piece], this.space.from + Math.max(0, this.space.bytes.length - 1));
    this.tell("piece");
  },

  chooseOffset(space, offset) {
    this.space = space;
    this.offset = Math.max(space.from, Math.min(offset, space.from + space.bytes.length - 1));
    this.piece = pieceAt(space, this.offset);
    this.tell("offset");
  },

  lookAt(piece) {
    if (this.near === piece)
      return;
    this.near = piece;
    this.tell("near");
  },

  follow(target) {
    this.past.push(this.piece);
    this.choosePiece(target);
  },

  goBack() {
    if (this.past.length > 0)
      this.choosePiece(this.past.pop());
  },
};

selection.listeners.push(what => {
  if (what === "near")
    return;
  const { piece, space, offset } = selection;
  const byte = space.bytes[offset - space.from];
  const path = pathOf(piece);
  element("where").textContent =
    `${offsetText(offset)}${byte === undefined ? "" : ` = ${hexOf(byte, 2)}`}   ${path ? path + ": " : ""}${sentenceOf(piece)}`
    + `   ${offsetText(columns.offset[piece])}–${offsetText(endOf(piece))}, ${sizeOf(columns.length[piece])}`;
});
