// What the page shows: bytes, and pieces in columns, each before those within it.

const element = id => document.getElementById(id);
const fromBase64 = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));

const head = JSON.parse(element("data").textContent);
const kinds = Object.fromEntries(head.kinds.map((name, number) => [name, number]));
const count = head.count;
const columns = Object.fromEntries(
  ["kind", "certainty", "level", "length", "name", "type", "value", "schema", "number", "count", "target", "parent", "after", "space"]
    .map(name => [name, new Int32Array(count)]));
columns.offset = new Float64Array(count);

// The highest part is multiplied: shifts would lose what is beyond 32 bits.
const readPieces = encoded => {
  let position = 0;
  const next = () => {
    let number = 0, scale = 1, byte;
    do {
      byte = encoded[position++];
      number += (byte & 0x7F) * scale;
      scale *= 128;
    } while (byte > 0x7F);
    return number;
  };
  let offset = 0;
  const open = [];
  for (let i = 0; i < count; i++) {
    const kind = next();
    columns.kind[i] = kind >> 2;
    columns.certainty[i] = kind & 3;
    const level = columns.level[i] = next();
    const distance = next();
    offset += distance % 2 ? -(distance + 1) / 2 : distance / 2;
    columns.offset[i] = offset;
    columns.length[i] = next();
    for (const name of ["name", "type", "value", "schema", "number", "count", "target"])
      columns[name][i] = next();
    while (open.length > level)
      columns.after[open.pop()] = i;
    columns.parent[i] = level > 0 ? open[level - 1] : -1;
    open.push(i);
  }
  while (open.length > 0)
    columns.after[open.pop()] = count;
};
readPieces(fromBase64(element("pieces").textContent));
element("pieces").remove();

// A space is what offsets count from: the file, or a stream of a compound file.
const spaces = head.spaces.map((piece, number) => {
  const holder = element(`bytes-${number}`);
  const bytes = fromBase64(holder.textContent);
  holder.remove();
  const first = columns.kind[piece] === kinds.Stream ? piece : 0;
  columns.space.fill(number, first, columns.after[first]);
  return { number, piece: first, bytes, from: columns.offset[first] };
});

const textOf = number => number === 0 ? null : head.strings[number - 1];
const endOf = piece => columns.offset[piece] + columns.length[piece];
const isLeaf = piece => columns.after[piece] === piece + 1;
const hexOf = (number, digits) => number.toString(16).toUpperCase().padStart(digits, "0");

// The innermost piece at an offset. Pieces begin in the order that they have, so it is the last that begins there or before, or one around it.
const pieceAt = (space, offset) => {
  let low = space.piece, high = columns.after[space.piece] - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (columns.offset[middle] <= offset)
      low = middle;
    else
      high = middle - 1;
  }
  while (low > space.piece && endOf(low) <= offset)
    low = columns.parent[low];
  return low;
};
