/** No bracket, mark or digit: a letter of a word. */
const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;

/**
 * Where a line of a heading may end besides at its signs: between Chinese words (clreq 3.1.3 has lines end anywhere;
 * large type on few lines reads as its breaks do). A single character belongs to the word before it: 的, 性, 者.
 *
 * @param text a title in any language
 * @returns its pieces in order, nothing lost; one piece where nothing is Chinese
 */
export function phrases(text: string): readonly string[] {
  if (!HAN.test(text)) return [text];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1) ?? '';
    if (mayBreak(before, segment)) pieces.push(segment);
    else pieces[Math.max(0, pieces.length - 1)] = before + segment;
  }
  return pieces;
}

/**
 * What a screen reader is to say of a heading in pieces: Chromium puts a space into its name wherever a line may end.
 *
 * @returns the text, for `aria-label`; nothing where the heading is one piece
 */
export function spoken(text: string): string | undefined {
  return phrases(text).length > 1 ? text : undefined;
}

function mayBreak(before: string, word: string): boolean {
  const [last = ''] = [...before].slice(-1);
  const areLetters = LETTER.test(last) && LETTER.test(word);
  return areLetters && [...word].length > 1 && (HAN.test(last) || HAN.test(word));
}
