/** The site's colours as a card is painted in them: those of its light paper, from the one sheet that names them. */
import type { Colour } from './png.ts';

export const INKS = ['paper', 'ink', 'soft', 'bar', 'mark'] as const;
export type Inks = Readonly<Record<(typeof INKS)[number], Colour>>;

/** Reads the colours of a sheet of tokens; throws where one is missing, or is not `light-dark(#rrggbb, …)`. */
export function inksOf(sheet: string): Inks {
  const inks = INKS.map((name) => [name, colourOf(sheet, name)] as const);
  return Object.fromEntries(inks) as Record<(typeof INKS)[number], Colour>;
}

function colourOf(sheet: string, name: string): Colour {
  const [, red, green, blue] =
    new RegExp(`--${name}: light-dark\\(#(..)(..)(..),`).exec(sheet) ?? [];
  if (!red || !green || !blue) {
    throw new Error(
      `src/styles/tokens.css has no --${name} of the form light-dark(#rrggbb, …): a card is painted in it.`,
    );
  }
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
