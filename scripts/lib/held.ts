/** Pieces of MDX that must not be escaped: each stands in the text as one private character until it is released. */

/** Where the characters begin: plane 15, which no journal prints (Unicode 16, §23.5). */
const FIRST = 0xf0000;
const HELD = /[\u{f0000}-\u{ffffd}]/gu;
const HELD_AND_AROUND = /(!?)([\u{f0000}-\u{ffffd}])([(:]?)/gu;

export class Held {
  readonly #pieces: string[] = [];

  /** Gives the character that stands for a piece. */
  readonly hold = (mdx: string): string => String.fromCodePoint(FIRST + this.#pieces.push(mdx) - 1);

  /** Puts the pieces back, those within pieces as well. */
  release(text: string): string {
    return text.replace(HELD_AND_AROUND, (_, before: string, sign: string, after: string) => {
      const piece = this.#pieces[(sign.codePointAt(0) ?? FIRST) - FIRST] ?? '';
      // `![` would begin a picture, `](` an address, `]:` a definition.
      const start = before && piece.startsWith('[') ? `\\${before}` : before;
      return `${start}${this.release(piece)}${after && piece.endsWith(']') ? `\\${after}` : after}`;
    });
  }
}

/** A text without the characters that stand for pieces, should someone have written them. */
export function withoutHeld(text: string): string {
  return text.replace(HELD, '');
}
