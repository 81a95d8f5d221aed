/** The lines that say where the authors work: `1. 1. School …, Shanghai, 200237, China;`. */
import { joinLines, type Line, squeeze } from './lines.ts';

export interface PageAffiliation {
  /** The mark authors point at it with: `1`, `a`; absent when there is but one. */
  readonly mark?: string | undefined;
  readonly text: string;
}

const MARK =
  /^[(（[［]?([\d]{1,2}[a-z]?|[a-z])(?:[)）\]］]|\s*[.．、]|\s+(?=\D)|(?=[\p{Lu}\p{Script=Han}]))\s*(?=\S)/u;
const BETWEEN = /[;；。]\s*(?=[(（[［]?\d{1,2}[a-z]?[)）\]］.．、 ]?\s*[\p{Lu}\p{Script=Han}])/u;
const PLACE =
  /university|school|college|institute|department|faculty|academy|cent(?:er|re)|laborator|press|bureau|hospital|ministry|association|大学|学院|研究|系|中心|实验室|出版社|局|厅|部|医院|公司|党校|协会|学会|委员会|\d{6}/iu;

/** True of a line that begins with an affiliation's mark, or names a place of work. */
export function isAffiliation(text: string): boolean {
  return MARK.test(text) || PLACE.test(text);
}

/** Reads affiliations from their lines; a line without a mark goes on with the one before it. */
export function readAffiliations(lines: readonly Line[]): PageAffiliation[] {
  const pieces = lines.flatMap((line) =>
    line.text.split(BETWEEN).map((text) => ({ ...line, text: text.trim() })),
  );
  const groups: { mark?: string | undefined; lines: Line[] }[] = [];
  for (const piece of pieces) {
    const { mark, rest } = takeMarks(piece.text.replace(/^[(（](?=.*[)）]$)(?!\d)/u, ''));
    const current = groups.at(-1);
    if (mark !== undefined || !current || endsEntry(current.lines))
      groups.push({ mark, lines: [{ ...piece, text: rest }] });
    else current.lines.push(piece);
  }
  return groups
    .map(({ mark, lines: parts }) => ({ mark, text: tidy(joinLines(parts)) }))
    .filter(({ text }) => text !== '');
}

/** A list printed as text carries its number twice, `1. 1. School`: the last one is the mark. */
function takeMarks(text: string): { mark?: string | undefined; rest: string } {
  let rest = text;
  let mark: string | undefined;
  for (let match = MARK.exec(rest); match; match = MARK.exec(rest)) {
    mark = match[1];
    rest = rest.slice(match[0].length);
  }
  return { mark, rest };
}

function endsEntry(lines: readonly Line[]): boolean {
  return /[;；]$/.test(lines.at(-1)?.text ?? '');
}

function tidy(text: string): string {
  const bare = squeeze(text).replace(/[;；。]+$/u, '');
  const unwrapped = /^[（(](.*)[)）]$/u.exec(bare)?.[1] ?? bare;
  return (/[(（]/.test(unwrapped) ? unwrapped : unwrapped.replace(/[)）]$/u, '')).trim();
}
