// Search in bytes, for text and hex; in pieces, for values and classes.

const mostHits = 10_000;

const findBytes = (wanted, found) => {
  for (const space of spaces) {
    const { bytes } = space;
    for (let at = bytes.indexOf(wanted[0]); at >= 0 && found.length < mostHits; at = bytes.indexOf(wanted[0], at + 1)) {
      if (wanted.every((byte, i) => bytes[at + i] === byte))
        found.push({ space, offset: space.from + at });
    }
  }
};

const findPieces = (fits, found) => {
  for (let piece = 0; piece < count && found.length < mostHits; piece++) {
    if (fits(piece))
      found.push({ space: spaces[columns.space[piece]], offset: columns.offset[piece], piece });
  }
};

const hexBytes = text => {
  const digits = text.replace(/0x|[\s,]/gi, "");
  return /^([0-9a-f]{2})+$/i.test(digits) ? digits.match(/../g).map(pair => parseInt(pair, 16)) : null;
};

const ways = {
  text(wanted, found) {
    const lower = wanted.toLowerCase();
    findPieces(piece => columns.kind[piece] === kinds.Text && textOf(columns.value[piece])?.toLowerCase().includes(lower), found);
    const inTexts = new Set(found.map(hit => hit.piece));
    const inBytes = [];
    findBytes([...new TextEncoder().encode(wanted)], inBytes);
    findBytes([...wanted].flatMap(character => [character.charCodeAt(0) & 0xFF, character.charCodeAt(0) >> 8]), inBytes);
    found.push(...inBytes.filter(hit => !inTexts.has(pieceAt(hit.space, hit.offset))));
  },
  hex(wanted, found) {
    const bytes = hexBytes(wanted);
    if (bytes === null)
      return "not hex";
    findBytes(bytes, found);
  },
  value(wanted, found) {
    const lower = wanted.toLowerCase();
    findPieces(piece => isLeaf(piece) && textOf(columns.value[piece])?.toLowerCase().includes(lower), found);
  },
  class(wanted, found) {
    const lower = wanted.toLowerCase();
    findPieces(piece => columns.kind[piece] === kinds.Object && textOf(columns.type[piece])?.toLowerCase().includes(lower), found);
  },
};

let hits = [], hit = -1, searched = "";

const showHit = () => {
  const { piece, space, offset } = hits[hit];
  element("search-hits").textContent = `${hit + 1} of ${hits.length}${hits.length >= mostHits ? " or more" : ""}`;
  if (piece === undefined)
    selection.chooseOffset(space, offset);
  else
    selection.choosePiece(piece);
};

const search = step => {
  const text = element("search-text").value, kind = element("search-kind").value;
  if (text === "")
    return;
  const isNew = searched !== `${kind} ${text}`;
  if (isNew) {
    searched = `${kind} ${text}`;
    hits = [];
    const fault = ways[kind](text, hits);
    hits.sort((one, other) => one.space.number - other.space.number || one.offset - other.offset);
    hit = hits.findIndex(found => found.space === selection.space && found.offset >= selection.offset) - (step > 0 ? 1 : 0);
    if (hits.length === 0) {
      element("search-hits").textContent = fault ?? "not found";
      return drawMap();
    }
  }
  if (hits.length === 0)
    return;
  hit = (hit + step + hits.length) % hits.length;
  showHit();
};

element("search").addEventListener("submit", event => {
  event.preventDefault();
  search(1);
});
element("search-previous").addEventListener("click", () => search(-1));

element("jump").addEventListener("submit", event => {
  event.preventDefault();
  const text = element("jump-offset").value.trim();
  const offset = /^0x[0-9a-f]+$/i.test(text) || /^\d+$/.test(text) ? Number(text) : NaN;
  element("jump-offset").setAttribute("aria-invalid", Number.isNaN(offset));
  if (Number.isNaN(offset))
    return;
  selection.chooseOffset(selection.space, offset);
  hexPane.focus();
});
