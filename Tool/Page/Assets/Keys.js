// The keyboard.

const moveInHex = (event, by) => {
  event.preventDefault();
  selection.chooseOffset(selection.space, selection.offset + by);
};

hexPane.addEventListener("keydown", event => {
  const page = hexRows.inSight * 16, { space, offset } = selection;
  switch (event.key) {
    case "ArrowLeft": return moveInHex(event, -1);
    case "ArrowRight": return moveInHex(event, 1);
    case "ArrowUp": return moveInHex(event, offset - 16 < space.from ? 0 : -16);
    case "ArrowDown": return moveInHex(event, offset + 16 >= space.from + space.bytes.length ? 0 : 16);
    case "PageUp": return moveInHex(event, -page);
    case "PageDown": return moveInHex(event, page);
    case "Home": return moveInHex(event, event.ctrlKey ? -offset : -((offset - space.from) % 16));
    case "End": return moveInHex(event, event.ctrlKey ? space.bytes.length : 15 - (offset - space.from) % 16);
  }
});

const moveInTree = (event, row) => {
  event.preventDefault();
  selection.choosePiece(shown[Math.max(0, Math.min(row, shown.length - 1))]);
};

treePane.addEventListener("keydown", event => {
  const { piece } = selection, row = rowOf(piece);
  switch (event.key) {
    case "ArrowUp": return moveInTree(event, row - 1);
    case "ArrowDown": return moveInTree(event, row + 1);
    case "PageUp": return moveInTree(event, row - treeRows.inSight);
    case "PageDown": return moveInTree(event, row + treeRows.inSight);
    case "Home": return moveInTree(event, 0);
    case "End": return moveInTree(event, shown.length - 1);
    case "ArrowRight":
      if (!isLeaf(piece) && isOpen[piece])
        return moveInTree(event, row + 1);
      event.preventDefault();
      return setOpen(piece, true);
    case "ArrowLeft":
      if (isLeaf(piece) || !isOpen[piece])
        return moveInTree(event, rowOf(Math.max(0, columns.parent[piece])));
      event.preventDefault();
      return setOpen(piece, false);
    case "*": return openAll(piece);
  }
});

const followOrGoBack = event => {
  if (event.key === "Backspace")
    selection.goBack();
  else if (columns.target[selection.piece] > 0)
    selection.follow(columns.target[selection.piece] - 1);
  event.preventDefault();
};

document.addEventListener("keydown", event => {
  const isTyping = event.target.matches("input, select");
  if (event.key === "Escape" && isTyping) {
    // What was searched stays, for n and N.
    event.preventDefault();
    return hexPane.focus();
  }
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey)
    return;
  switch (event.key) {
    case "/": event.preventDefault(); return element("search-text").select();
    case "g": event.preventDefault(); return element("jump-offset").select();
    case "n": return search(1);
    case "N": return search(-1);
    case "t": return (document.activeElement === treePane ? hexPane : treePane).focus();
    case "?": return element("help").showModal();
    case "Backspace": return followOrGoBack(event);
    case "Enter":
      if (event.target === hexPane || event.target === treePane)
        followOrGoBack(event);
  }
});
element("help-button").addEventListener("click", () => element("help").showModal());

for (let piece = 0; piece < count && columns.level[piece] < 3; piece = isOpen[piece] ? piece + 1 : columns.after[piece])
  isOpen[piece] = isLeaf(piece) ? 0 : 1;
redrawTree();
showSpace();
selection.choosePiece(spaces[0].piece);
treePane.focus();
