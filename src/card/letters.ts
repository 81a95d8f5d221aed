/** A text as the letters it is set from: each with its outline, its place in a row, and whether a line may end after it. */
import type { Run } from '../site/localized.ts';
import type { Faces, Weight } from './faces.ts';
import type { Outline } from './outline.ts';

export interface Letter {
  readonly character: string;
  readonly outline: Outline;
  /** How far the next letter stands from this one, in ems. */
  readonly advance: number;
  readonly endsLine: boolean;
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WESTERN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
/** Full-width marks whose ink fills one half of the em (W3C clreq 3.1.6): on the right, on the left. */
const OPENING = /[（《〈【〔「『“‘]/;
const CLOSING = /[）》〉】〕」』”’，。、；：！？]/;
/** No line begins or ends with these (W3C clreq 3.1.5). */
const NOT_FIRST = /[）》〉】〕」』”’，。、；：！？·…—%‰\-–/]/;
const NOT_LAST = /[（《〈【〔「『“‘]/;
/** What Chinese and Western letters keep between them (CSS Text 4, `text-autospace`). */
const GAP = 1 / 8;

/** The letters of a text; none where a character of it has no glyph, for what is not printed whole is not printed. */
export function lettersOf(run: Run, weight: Weight, faces: Faces): readonly Letter[] | undefined {
  const characters = [...run.text];
  const outlines = characters.map((each) => faces.outline(each, run.lang, weight));
  if (outlines.includes(undefined)) return undefined;
  return characters.flatMap((character, index) => {
    const [outline, next = ' '] = [outlines[index], characters[index + 1]];
    if (!outline) return [];
    const isWide = outline.advance > 0.95;
    const advance = outline.advance + (isWide ? half(character, next) : 0) + gap(character, next);
    return [{ character, outline, advance, endsLine: mayEnd(character, next) }];
  });
}

/** Of two full-width marks in a row the blank half between them is left out. */
function half(character: string, next: string): number {
  const isTight =
    (CLOSING.test(character) && (CLOSING.test(next) || OPENING.test(next))) ||
    (OPENING.test(character) && OPENING.test(next));
  return isTight ? -0.5 : 0;
}

function gap(character: string, next: string): number {
  const meets =
    (HAN.test(character) && WESTERN.test(next)) || (WESTERN.test(character) && HAN.test(next));
  return meets ? GAP : 0;
}

function mayEnd(character: string, next: string): boolean {
  if (character === ' ') return true;
  if (next === ' ' || NOT_FIRST.test(next) || NOT_LAST.test(character)) return false;
  return HAN.test(character) || HAN.test(next) || /[-–/—，。、；：！？）》]/.test(character);
}
