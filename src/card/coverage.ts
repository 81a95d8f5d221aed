/** How much of each pixel a set of polygons covers: exact areas, summed along each row. */

export interface Coverage {
  /** Adds a closed polygon of corners x, y, x, y …, in pixels, y downwards, within the picture. */
  add(corners: ArrayLike<number>): void;
  /** Calls with every pixel that is covered, and how much of it is, up to 1; nothing is covered afterwards. */
  take(see: (pixel: number, covered: number) => void): void;
}

/** Polygons that turn the same way may overlap: what is covered twice is covered. */
export function coverage(width: number, height: number): Coverage {
  // What an edge adds to its pixel, and takes from the rest of its row; the running sum is the area.
  const edges = new Float32Array(width * height + 2);
  const left = new Int32Array(height).fill(width);
  const right = new Int32Array(height);
  const edge = (x0: number, y0: number, x1: number, y1: number): void => {
    const [from, to, turn] = y0 < y1 ? [y0, y1, 1] : [y1, y0, -1];
    const slope = (x1 - x0) / (y1 - y0);
    let x = y0 < y1 ? x0 : x1;
    for (let row = Math.floor(from); row < to; row += 1) {
      const rise = Math.min(row + 1, to) - Math.max(row, from);
      // An edge that hardly rises leads far: never past its own end.
      const next = Math.min(Math.max(x + slope * rise, Math.min(x0, x1)), Math.max(x0, x1));
      const [low, high] = x < next ? [x, next] : [next, x];
      spread(edges, row * width, low, high, rise * turn);
      left[row] = Math.min(left[row] ?? 0, Math.floor(low));
      right[row] = Math.max(right[row] ?? 0, Math.ceil(high) + 1);
      x = next;
    }
  };
  return {
    add: (corners) => {
      let [x, y] = [corners[corners.length - 2] ?? 0, corners[corners.length - 1] ?? 0];
      for (let at = 0; at < corners.length; at += 2) {
        const [nextX, nextY] = [corners[at] ?? 0, corners[at + 1] ?? 0];
        if (y !== nextY) edge(x, y, nextX, nextY);
        [x, y] = [nextX, nextY];
      }
    },
    take: (see) => {
      for (let row = 0; row < height; row += 1) {
        let sum = 0;
        const end = row * width + (right[row] ?? 0);
        for (let pixel = row * width + (left[row] ?? 0); pixel < end; pixel += 1) {
          sum += edges[pixel] ?? 0;
          edges[pixel] = 0;
          const covered = Math.abs(sum);
          if (covered > 1 / 512) see(pixel, Math.min(1, covered));
        }
      }
      left.fill(width);
      right.fill(0);
    },
  };
}

/** Adds what an edge between two places of a row covers on its right: each pixel gets what it has beyond the last. */
function spread(edges: Float32Array, row: number, left: number, right: number, area: number): void {
  const upTo = (x: number): number => {
    if (x <= left) return 0;
    if (x >= right) return area * (x - (left + right) / 2);
    return (area * (x - left) * (x - left)) / (right - left) / 2;
  };
  let [sum, before] = [upTo(Math.floor(left)), 0];
  for (let column = Math.floor(left); column <= Math.ceil(right); column += 1) {
    const next = upTo(column + 1);
    const at = row + column;
    edges[at] = (edges[at] ?? 0) + (next - sum - before);
    [sum, before] = [next, next - sum];
  }
}
