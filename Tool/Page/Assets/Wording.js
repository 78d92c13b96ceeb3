// What a piece says, in words and colours.

const plain = (text, style) => ({ text, style });
const quoted = text => `“${text.length > 200 ? text.slice(0, 200) + "…" : text}”`.replace(/\p{C}/gu, "·");
const sizeOf = bytes => bytes === 1 ? "1 byte" : `${bytes.toLocaleString("en")} bytes`;
const offsetText = offset => `0x${hexOf(offset, 4)}`;
const numberText = number => number === 0 ? "" : `#${number - 1}`;

const styleOf = piece => {
  switch (columns.kind[piece]) {
    case kinds.NewClass: case kinds.KnownClass: case kinds.Object: case kinds.Null: return "tag";
    case kinds.Reference: return "reference";
    case kinds.Text: return "text";
    case kinds.Value: case kinds.Count: case kinds.Block: return "number";
    default: return "unknown";
  }
};

const firstBytes = piece => {
  const space = spaces[columns.space[piece]];
  const start = columns.offset[piece] - space.from;
  const shown = [...space.bytes.subarray(start, start + Math.min(16, columns.length[piece]))].map(byte => hexOf(byte, 2)).join(" ");
  return columns.length[piece] > 16 ? shown + " …" : shown;
};

const wordsOf = piece => {
  const kind = columns.kind[piece], style = styleOf(piece);
  const type = textOf(columns.type[piece]), value = textOf(columns.value[piece]), number = numberText(columns.number[piece]);
  const count = columns.count[piece] > 1 ? ` × ${(columns.count[piece] - 1).toLocaleString("en")}` : "";
  switch (kind) {
    case kinds.File: return [plain(`${head.file}, ${sizeOf(columns.length[piece])}`)];
    case kinds.Stream: return [plain(`stream, ${sizeOf(columns.length[piece])}${value ? ", " + value : ""}`)];
    case kinds.Archive: return [plain(`archive, ${sizeOf(columns.length[piece])}${value ? ", " + value : ""}`)];
    case kinds.Object: return [plain(type ?? "object", style), plain(` ${number}${count}`, "number"), plain(value ? `  ${value}` : "")];
    case kinds.NewClass: return [plain("new class "), plain(type, style), plain(` ${number} schema ${columns.schema[piece] - 1}`, "faint")];
    case kinds.KnownClass: return [plain(`class ${type ?? ""} ${number}`, "faint")];
    case kinds.Null: return [plain("null", style)];
    case kinds.Reference: return referenceWords(piece, number);
    case kinds.Text: return [plain(quoted(value ?? ""), style), plain(` ${type ?? ""}`, "faint")];
    case kinds.Count: return [plain("count "), plain(value ?? "", style)];
    case kinds.Body: case kinds.Collection: return [plain([type, value].filter(Boolean).join(" "))];
    default:
      return isLeaf(piece) && value === null || kind === kinds.Unknown
        ? [plain(`${sizeOf(columns.length[piece])} `), plain(firstBytes(piece), "faint"), plain(value ? `  ${value}` : type ? ` ${type}` : "")]
        : [plain(value ?? "", style), plain(` ${type ?? ""}`, "faint")];
  }
};

const referenceWords = (piece, number) => {
  const target = columns.target[piece] - 1;
  if (target < 0)
    return [plain(`reference ${number}`, "reference")];
  const words = `${numberText(columns.number[target]) || number} ${textOf(columns.type[target]) ?? ""}`;
  return [plain("reference "), { text: words, link: target }, plain(` at ${offsetText(columns.offset[target])}`, "faint")];
};

const doubtOf = piece => ["", " ~", " ?"][columns.certainty[piece]];

const sentenceOf = piece => wordsOf(piece).map(word => word.text).join("") + doubtOf(piece);

// The members on the way to a piece, as failures of archives write them.
const pathOf = piece => {
  let path = "";
  for (let at = piece; at >= 0; at = columns.parent[at]) {
    const name = textOf(columns.name[at]);
    if (name && name !== "base" && columns.kind[at] !== kinds.Stream)
      path = name + (path && path[0] !== "[" ? "." : "") + path;
  }
  return path;
};
