/** Cuts a page into blocks: a labelled part each, and the loose lines between them. */
import { type Field, type Label, matchLabel, splitAtLabels } from './labels.ts';
import { type Line, languageOf } from './lines.ts';

export interface Block {
  /** `loose`: title, authors, affiliations, or something nobody knows. `entries`: a numbered list. */
  readonly kind: Field | 'loose' | 'entries';
  readonly label?: Label | undefined;
  /** The line the block begins on, its label included. */
  readonly start: Line;
  /** What the block says, its label taken off; blank lines have empty text. */
  readonly lines: Line[];
}

/** Parts that go on over blank lines until the next label; others end with their paragraph. */
const longFields = new Set<Block['kind']>([
  'abstract',
  'references',
  'related',
  'entries',
  'metrics',
]);

const ENTRY = /^[[［〔【]\s*\d{1,4}\s*[\]］〕】]/;

/** True of `[12] …`, as reference lists are numbered. */
export function isEntry(text: string): boolean {
  return ENTRY.test(text);
}

/** A citation standing by itself, as below "Cite this article": it carries a document mark like [J]. */
const CITATION = /[[［][A-Z](?:\/[A-Z]{2})?[\]］]/u;

/** Cuts the lines of a page into blocks, in order; every non-blank line is in exactly one. */
export function cutIntoBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const current = blocks.at(-1);
    if (line.text === '') current?.lines.push(line);
    else if (isEntry(line.text)) addEntry(blocks, line);
    else if (current && isList(current) && !endsList(line.text)) current.lines.push(line);
    else addPieces(blocks, line);
  }
  return blocks;
}

/** True of a block that holds a reference list. */
export function isList({ kind }: Block): boolean {
  return kind === 'entries' || kind === 'references' || kind === 'related';
}

/** A broken line inside an entry may begin like a label (`https:`, a lone number); only clear labels end a list. */
function endsList(text: string): boolean {
  const label = matchLabel(text)?.label;
  if (!label || ADDRESS.test(text)) return false;
  return label.form === 'line' ? /\p{L}/u.test(text) : listEnders.has(label.field);
}

const listEnders = new Set<Field>(['abstract', 'keywords', 'clc', 'cite', 'funding', 'about']);
const ADDRESS = /^(?:URL|https?|citation)/i;

function addEntry(blocks: Block[], line: Line): void {
  const current = blocks.at(-1);
  if (current && isList(current)) current.lines.push(line);
  else blocks.push({ kind: 'entries', start: line, lines: [line] });
}

function addPieces(blocks: Block[], line: Line): void {
  for (const text of splitAtLabels(line.text)) {
    // A bullet left alone before a label says nothing.
    if (/[^\s•·●▪◆■]/u.test(text)) addLine(blocks, { ...line, text });
  }
}

function addLine(blocks: Block[], line: Line): void {
  const current = blocks.at(-1);
  const match = current?.kind === 'metrics' ? matchBelowCounters(line.text) : matchLabel(line.text);
  if (match) {
    const { label, rest } = match;
    // Above the article's own parts, `Full text` is the name of a tab and not of a counter.
    const isTab = label.field === 'metrics' && !blocks.some(({ kind }) => longFields.has(kind));
    const kind = isTab ? 'furniture' : label.field;
    blocks.push({ kind, label, start: line, lines: [{ ...line, text: rest }] });
  } else if (current && !isOver(current, line.text)) current.lines.push(line);
  else if (CITATION.test(line.text)) blocks.push({ kind: 'cite', start: line, lines: [line] });
  else blocks.push({ kind: 'loose', start: line, lines: [line] });
}

/** Among the counters at the foot of a page, a bare `Abstract` or `PDF` is the name of a counter. */
function matchBelowCounters(text: string): ReturnType<typeof matchLabel> {
  const match = matchLabel(text);
  const field = match?.label.field;
  const isList = field === 'references' || field === 'related';
  return isList || (/[:：]/.test(text) && longFields.has(field ?? 'furniture')) ? match : undefined;
}

const oneLiners = new Set<Block['kind']>(['dates', 'doi', 'code', 'furniture']);

/** A short part is over at the blank line behind its text, a one-liner at once; a loose one only at the next label. */
function isOver({ kind, lines }: Block, next: string): boolean {
  if (kind === 'furniture') return true;
  if (kind === 'loose' || longFields.has(kind)) return false;
  const said = lines.filter(({ text }) => text !== '').at(-1)?.text;
  if (said === undefined) return false;
  if (kind === 'clc') return !CLC_LINE.test(next);
  if (kind === 'keywords' && languageOf(said) !== languageOf(next))
    return !/[,，;；、]$/.test(said);
  return oneLiners.has(kind) || lines.at(-1)?.text === '';
}

/** A bullet, or something that begins like a class number. */
const CLC_LINE = /^[•·●▪]|^[A-Z]{1,2}\d/u;
