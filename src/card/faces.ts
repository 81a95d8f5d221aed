/**
 * Glyphs for Chinese and Latin text without a font of the system: Noto Serif SC and Source Serif 4, whose Latin
 * letters Noto Serif SC takes its own from. Both come as npm packages (OFL 1.1), cut into files by ranges of characters.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { create, type Font } from 'fontkitten';
import decompress from 'wawoff2/decompress.js';
import { type Outline, outlineOf } from './outline.ts';

export const FONT_PACKAGES = [
  '@fontsource-variable/noto-serif-sc',
  '@fontsource-variable/source-serif-4',
] as const;

export type Weight = 400 | 600;

export interface Faces {
  /** Opens the files that hold a text's characters. */
  load(text: string): Promise<void>;
  /** The glyph of a character in a text of a language; none where no face has it, or its file was not opened. */
  outline(character: string, lang: string, weight: Weight): Outline | undefined;
}

interface Part {
  readonly isHan: boolean;
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Marks that Chinese and Latin text share, but draw differently (W3C clreq 3.1.2). */
const SHARED = new Set('·—‘’“”…');

/** The faces installed with the project in this folder. */
export function openFaces(root: string): Faces {
  const parts = FONT_PACKAGES.flatMap((name) => partsOf(root, name));
  const fonts = new Map<Part, Readonly<Record<Weight, Font>>>();
  const outlines = new Map<string, Outline | undefined>();
  const known = new Map<number, readonly Part[]>();
  const holding = (code: number): readonly Part[] => {
    const found =
      known.get(code) ??
      parts.filter(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    known.set(code, found);
    return found;
  };
  return {
    load: async (text) => {
      for (const part of new Set([...text].flatMap((each) => holding(each.codePointAt(0) ?? 0)))) {
        if (!fonts.has(part)) fonts.set(part, await openFont(part.file));
      }
    },
    outline: (character, lang, weight) => {
      const code = character.codePointAt(0) ?? 0;
      const isHan = lang.startsWith('zh-CN') && SHARED.has(character);
      const name = `${character}${isHan}${weight}`;
      if (outlines.has(name)) return outlines.get(name);
      const font = holding(code)
        .toSorted((a, b) => Number(b.isHan === isHan) - Number(a.isHan === isHan))
        .map((part) => fonts.get(part)?.[weight])
        .find((each) => each?.hasGlyphForCodePoint(code));
      const outline = font && outlineOf(font.glyphForCodePoint(code), font.unitsPerEm);
      outlines.set(name, outline);
      return outline;
    },
  };
}

async function openFont(file: string): Promise<Readonly<Record<Weight, Font>>> {
  const font = create(await decompressed(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts: one was expected.`);
  return { 400: font.getVariation({ wght: 400 }), 600: font.getVariation({ wght: 600 }) };
}

let last: Promise<unknown> = Promise.resolve();

/** One file after the other: what is decompressed stands in memory that the next one takes. */
function decompressed(file: string): Promise<Buffer> {
  const bytes = last.then(async () => Buffer.from(await decompress(readFileSync(file))));
  last = bytes.catch(() => undefined);
  return bytes;
}

/** The package's files with the ranges its own list gives them. */
function partsOf(root: string, name: string): Part[] {
  const { resolve: find } = createRequire(resolve(root, 'package.json'));
  const list = find(`${name}/unicode.json`);
  const ranges: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'));
  return Object.entries(ranges).map(([key, value]) => ({
    isHan: name === FONT_PACKAGES[0],
    file: join(
      list,
      '../files',
      `${name.split('/')[1]}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    ranges: value.split(',').map(rangeOf),
  }));
}

/** `U+4e00-4eff` or `U+b7`. */
function rangeOf(text: string): readonly [number, number] {
  const [from = '', to = from] = text.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
