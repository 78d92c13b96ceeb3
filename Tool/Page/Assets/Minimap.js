// The whole of the space in one strip: the colour of each line is that of the innermost class there.

const map = element("map");

const classAt = (space, offset) => {
  for (let piece = pieceAt(space, offset); piece >= 0; piece = columns.parent[piece]) {
    if (columns.kind[piece] === kinds.Object && columns.type[piece] > 0)
      return classes.get(columns.type[piece]);
  }
  return null;
};

let drawnStrip = null;
const stripOf = (space, height) => {
  if (drawnStrip?.space === space && drawnStrip.height === height && drawnStrip.isDark === isDark.matches)
    return drawnStrip.canvas;
  const canvas = document.createElement("canvas");
  canvas.width = 28;
  canvas.height = height;
  const context = canvas.getContext("2d");
  for (let line = 0; line < height; line++) {
    const found = classAt(space, space.from + Math.floor(line / height * space.bytes.length));
    context.fillStyle = found ? colorOf(found) : "transparent";
    context.fillRect(4, line, 20, 1);
  }
  drawnStrip = { space, height, isDark: isDark.matches, canvas };
  return canvas;
};

const drawMap = () => {
  const { space } = selection;
  const height = Math.max(1, Math.floor(map.clientHeight));
  map.height = height;
  const context = map.getContext("2d");
  if (space.bytes.length > 0)
    context.drawImage(stripOf(space, height), 0, 0);
  const lineOf = byte => byte / Math.max(1, space.bytes.length) * height;
  const style = getComputedStyle(document.documentElement);
  context.strokeStyle = style.getPropertyValue("--front");
  context.lineWidth = 2;
  context.strokeRect(1, lineOf(hexRows.first * 16) + 1, 26, Math.max(4, lineOf(hexRows.inSight * 16)) - 2);
  context.fillStyle = style.getPropertyValue("--hit");
  for (const hit of hits.filter(hit => hit.space === space).slice(0, 2000))
    context.fillRect(0, lineOf(hit.offset - space.from), 4, 2);
  context.fillStyle = style.getPropertyValue("--focus");
  context.fillRect(22, lineOf(selection.offset - space.from) - 1, 6, 3);
};

const byteUnder = event => Math.floor(event.offsetY / map.clientHeight * selection.space.bytes.length);
const chooseUnder = event => selection.chooseOffset(selection.space, selection.space.from + byteUnder(event));
map.addEventListener("pointerdown", event => {
  map.setPointerCapture(event.pointerId);
  chooseUnder(event);
});
map.addEventListener("pointermove", event => {
  if (event.buttons === 1)
    chooseUnder(event);
});
hexPane.addEventListener("scroll", () => requestAnimationFrame(drawMap));
new ResizeObserver(drawMap).observe(map);
isDark.addEventListener("change", drawMap);
selection.listeners.push(what => what === "near" || drawMap());
