/** Cards, each drawn once and then kept from one build to the next. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { digest, openStore } from '../bibliography/kept/store.ts';
import type { CardView } from '../site/card-view.ts';
import { drawCard } from './card.ts';
import { inksOf } from './colours.ts';
import { FONT_PACKAGES, openFaces } from './faces.ts';

const FOLDER = 'node_modules/.cache/cards';
const SOURCES = 'src/card';
const TOKENS = 'src/styles/tokens.css';

export interface Cards {
  /** A card as a PNG file. */
  draw(card: CardView): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether a card was drawn before. */
  has(card: CardView): boolean;
}

/** The cards of the project in this folder, kept by all that they show and all that draws them. */
export function openCards(root: string): Cards {
  const store = openStore(join(root, FOLDER), digest(makersOf(root).join('\n')));
  const faces = openFaces(root);
  const inks = inksOf(readFileSync(join(root, TOKENS), 'utf8'));
  const nameOf = (card: CardView): string => digest(JSON.stringify(card));
  return {
    has: (card) => store.has(nameOf(card)),
    draw: async (card) => {
      const name = nameOf(card);
      const kept = store.read(name);
      if (kept !== undefined) return Uint8Array.from(Buffer.from(kept, 'base64'));
      const drawn = await drawCard(card, faces, inks);
      store.write(name, Buffer.from(drawn).toString('base64'));
      return drawn;
    },
  };
}

/** Our own code and colours, and the packages that a card's bytes depend on. */
function makersOf(root: string): readonly string[] {
  const { resolve: find } = createRequire(resolve(root, 'package.json'));
  const files = readdirSync(join(root, SOURCES))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => join(root, SOURCES, name));
  const fonts = FONT_PACKAGES.map((name) => find(`${name}/package.json`));
  return [...files, join(root, TOKENS), ...fonts].map((file) => readFileSync(file, 'utf8'));
}
