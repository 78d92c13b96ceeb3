// Rows of which only those in sight exist. Browsers end what is scrolled at some millions of pixels, so more rows than that share them.

const rowHeight = 20, mostPixels = 8e6;

class VirtualRows {
  constructor(pane, fill) {
    this.pane = pane;
    this.spread = pane.querySelector(".spread");
    this.rows = pane.querySelector(".rows");
    this.fill = fill;
    this.count = 0;
    this.first = 0;
    pane.addEventListener("scroll", () => this.scrolled());
    new ResizeObserver(() => this.draw()).observe(pane);
  }

  get inSight() { return Math.max(1, Math.floor(this.pane.clientHeight / rowHeight)); }

  get lastFirst() { return Math.max(0, this.count - this.inSight); }

  get isExact() { return this.count * rowHeight <= mostPixels; }

  setCount(count) {
    this.count = count;
    this.spread.style.height = `${Math.min(count * rowHeight, mostPixels)}px`;
    this.draw();
  }

  scrolled() {
    if (this.isExact || Math.abs(this.topOf(this.first) - this.pane.scrollTop) > 1) {
      const reach = this.pane.scrollHeight - this.pane.clientHeight;
      this.first = this.isExact
        ? Math.floor(this.pane.scrollTop / rowHeight)
        : Math.round(this.pane.scrollTop / Math.max(1, reach) * this.lastFirst);
    }
    this.draw();
  }

  topOf(row) {
    return this.isExact ? row * rowHeight : row / Math.max(1, this.lastFirst) * (this.pane.scrollHeight - this.pane.clientHeight);
  }

  show(row) {
    if (row >= this.first && row < this.first + this.inSight)
      return this.draw();
    const away = row < this.first ? this.first - row : row - this.first - this.inSight + 1;
    const first = away < this.inSight ? row < this.first ? row : row - this.inSight + 1 : row - (this.inSight >> 1);
    this.first = Math.max(0, Math.min(first, this.lastFirst));
    this.pane.scrollTop = this.topOf(this.first);
    this.draw();
  }

  draw() {
    this.first = Math.max(0, Math.min(this.first, this.count - 1));
    const last = Math.min(this.count, this.first + this.inSight + 2);
    const drawn = [];
    for (let row = this.first; row < last; row++)
      drawn.push(this.fill(row));
    this.rows.style.transform = `translateY(${this.isExact ? this.first * rowHeight : this.pane.scrollTop}px)`;
    this.rows.replaceChildren(...drawn);
    this.whenDrawn?.();
  }
}
