/** `1, 3–5`: numbers as a reader says them, three or more in a row as a range. */
export function joinRange(numbers: readonly number[]): string {
  const [first = 0, ...rest] = numbers;
  const last = rest.at(-1) ?? first;
  const inRow = numbers.every((number, index) => number === first + index);
  return inRow && rest.length > 1 ? `${first}–${last}` : numbers.join(', ');
}

/** Whether pages are none, but the number of an article as online journals give it: `e2023015`, `113294`. */
export function isArticleNumber(pages: string): boolean {
  return /^(?:e[.-]?\d+|\d{6,})$/i.test(pages);
}
