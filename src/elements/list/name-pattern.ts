/** How a name of the list's data is found in an entry, however its style prints it. */

/** Styles shorten and turn Latin names: the family name is what they all print, with initials: `J. L.`, `J L`, `JL`. */
const INITIALS = String.raw`(?:,? (?:\p{Lu}\.(?:[ -]?\p{Lu}\.)*|\p{Lu}{1,3}(?:[ -]\p{Lu})*\.?)(?!\p{L}))?`;

/** The pattern of an author, for an expression with the flag `u`: never a part of a longer word. */
export function authorPattern(author: string): string {
  const [family = author] = author.split(' ');
  if (family === author) return escapePattern(author);
  return String.raw`(?<!\p{L})${anyCase(family)}(?!\p{L})${INITIALS}`;
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Capitals or not: the flag `i` would do as much, but would take every letter of the initials for a capital too. */
function anyCase(text: string): string {
  return [...text]
    .map((letter) => {
      const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
      return small === capital ? escapePattern(letter) : `(?:${small}|${capital})`;
    })
    .join('');
}
