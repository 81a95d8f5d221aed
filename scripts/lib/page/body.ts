/** The text of an article on its page: the lines between what is said about it and its references. */
import { isEntry } from './blocks.ts';
import { headingKind } from './headings.ts';
import { type Field, matchLabel } from './labels.ts';
import type { Line } from './lines.ts';

export interface CutPage {
  /** The page without the text. */
  readonly rest: readonly Line[];
  /** Empty where the page has an abstract only. */
  readonly body: readonly Line[];
}

/** Takes the text out of a page's lines. It begins below abstract or key words, with a heading or a long paragraph that cites. */
export function cutBody(lines: readonly Line[]): CutPage {
  const list = lines.findIndex(({ text }) => isEntry(text) || isListLabel(text));
  const said = lines.slice(0, list < 0 ? lines.length : list);
  const about = said.findIndex(({ text }) =>
    ['abstract', 'keywords'].includes(fieldOf(text) ?? ''),
  );
  const start = about < 0 ? -1 : firstOfText(said, about + 1);
  if (start < 0) return { rest: lines, body: [] };
  const behind = said.findIndex(({ text }, index) => index > start && endsText(text));
  const end = behind < 0 ? said.length : behind;
  return { rest: [...lines.slice(0, start), ...lines.slice(end)], body: lines.slice(start, end) };
}

function fieldOf(text: string): Field | undefined {
  return text === '' ? undefined : matchLabel(text)?.label.field;
}

function isListLabel(text: string): boolean {
  const { label } = matchLabel(text) ?? {};
  return label?.form === 'line' && (label.field === 'references' || label.field === 'related');
}

/** Parts of a page that may follow its text. Within a text a line may begin like a label, but has no colon. */
const BEHIND = new Set<Field>([
  'abstract',
  'keywords',
  'clc',
  'cite',
  'about',
  'contact',
  'funding',
  'doi',
  'dates',
]);

function endsText(text: string): boolean {
  const field = fieldOf(text);
  if (field === undefined) return false;
  return field === 'metrics' || (BEHIND.has(field) && /^.{0,24}[:：]/u.test(text));
}

function firstOfText(lines: readonly Line[], from: number): number {
  return lines.findIndex(({ text }, index) => {
    if (index < from || text === '' || fieldOf(text) !== undefined) return false;
    if (headingKind(text) !== undefined) return isFollowedByText(lines, index);
    return isParagraph(text) && CITES.test(text) && !isWithinAbstract(lines, index);
  });
}

/** A heading may stand above another one, but soon a paragraph comes; a list of places of work has none. */
function isFollowedByText(lines: readonly Line[], heading: number): boolean {
  const next = lines.slice(heading + 1).filter(({ text }) => text !== '');
  const first = next.findIndex(({ text }) => headingKind(text) === undefined);
  const paragraph = next
    .slice(first, first + 12)
    .map(({ text }) => text)
    .join('');
  return (
    first >= 0 &&
    first < 3 &&
    fieldOf(next[first]?.text ?? '') === undefined &&
    isParagraph(paragraph)
  );
}

const LEAST_HAN = 40;
const LEAST_LATIN = 120;

function isParagraph(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (han >= LEAST_HAN || text.length >= LEAST_LATIN) && /[。.！!？?”"]/u.test(text);
}

const CITES = /[[［〔]\d{1,3}(?:[-–—~～,，、]\s*\d{1,3})*[\]］〕]|[⁰¹²³⁴-⁹]/u;

/** An abstract goes on over blank lines until the next part. */
function isWithinAbstract(lines: readonly Line[], index: number): boolean {
  const label = lines.slice(0, index).findLast(({ text }) => fieldOf(text) !== undefined);
  return fieldOf(label?.text ?? '') === 'abstract';
}
