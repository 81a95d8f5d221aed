/** A picture that is painted in flat inks, one over the other. */
import { type Coverage, coverage } from './coverage.ts';
import type { Block } from './lines.ts';
import type { Colour, Picture } from './png.ts';

export interface Canvas {
  /** Paints shapes in an ink; it is mixed with the ground in so many steps where they cover a pixel in part. */
  paint(ink: Colour, steps: number, draw: (shapes: Coverage) => void): void;
  readonly picture: Picture;
}

export function openCanvas(width: number, height: number, ground: Colour): Canvas {
  const pixels = new Uint8Array(width * height);
  const colours: Colour[] = [ground];
  const shapes = coverage(width, height);
  return {
    picture: { width, height, colours, pixels },
    paint: (ink, steps, draw) => {
      draw(shapes);
      const base = colours.length - 1;
      colours.push(
        ...Array.from({ length: steps }, (_, step) => mixed(ground, ink, (step + 1) / steps)),
      );
      shapes.take((pixel, covered) => {
        const step = Math.round(covered * steps);
        if (step > 0) pixels[pixel] = base + step;
      });
    },
  };
}

function mixed(ground: Colour, ink: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2) =>
    Math.round(ground[index] + (ink[index] - ground[index]) * share);
  return [part(0), part(1), part(2)];
}

/** A rectangle. */
export function rectangle(
  shapes: Coverage,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  shapes.add([x, y, x + width, y, x + width, y + height, x, y + height]);
}

/** Lines of letters, the first on a baseline, the next ones below it. */
export function print(
  shapes: Coverage,
  { lines, size }: Block,
  x: number,
  baseline: number,
  leading: number,
): void {
  for (const [row, line] of lines.entries()) {
    let at = x;
    for (const { outline, advance } of line) {
      for (const contour of outline.contours) {
        shapes.add(placed(contour, at, baseline + row * leading, size));
      }
      at += advance * size;
    }
  }
}

function placed(contour: Float32Array, x: number, y: number, size: number): Float64Array {
  const corners = new Float64Array(contour.length);
  for (let at = 0; at < contour.length; at += 2) {
    corners[at] = x + (contour[at] ?? 0) * size;
    corners[at + 1] = y - (contour[at + 1] ?? 0) * size;
  }
  return corners;
}
