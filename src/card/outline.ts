/** A glyph's outline as closed polygons, in ems, y upwards. */
import type { Glyph } from 'fontkitten';

export interface Outline {
  /** How far the next glyph stands from this one. */
  readonly advance: number;
  /** Corners of each contour: x, y, x, y … */
  readonly contours: readonly Float32Array[];
}

/** Parts of the font's units that a curve may be cut off by: a fifteenth of a pixel in the largest type. */
const TOLERANCE = 1;

/** The outline of a glyph of a font with so many units to the em. */
export function outlineOf({ path, advanceWidth }: Glyph, unitsPerEm: number): Outline {
  const contours: number[][] = [];
  for (const { command, args } of path.commands) {
    if (command === 'moveTo') contours.push([...args]);
    else contours.at(-1)?.push(...cornersOf(command, args, contours.at(-1) ?? []));
  }
  return {
    advance: advanceWidth / unitsPerEm,
    contours: contours.map((corners) => Float32Array.from(corners, (value) => value / unitsPerEm)),
  };
}

function cornersOf(command: string, args: readonly number[], before: readonly number[]): number[] {
  if (command === 'lineTo') return [...args];
  if (command !== 'quadraticCurveTo') return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = args;
  const [x0 = 0, y0 = 0] = before.slice(-2);
  const [bendX, bendY] = [x0 - 2 * x1 + x2, y0 - 2 * y1 + y2];
  const bend = Math.sqrt(bendX * bendX + bendY * bendY);
  const parts = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * TOLERANCE))));
  return Array.from({ length: parts }, (_, index) => {
    const t = (index + 1) / parts;
    const u = 1 - t;
    return [u * u * x0 + 2 * u * t * x1 + t * t * x2, u * u * y0 + 2 * u * t * y1 + t * t * y2];
  }).flat();
}
