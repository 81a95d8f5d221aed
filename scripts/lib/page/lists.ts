/** Which numbered list of a page holds the references, and which the related articles. */
import type { Finding } from '../../../src/bibliography/index.ts';
import type { Block } from './blocks.ts';
import { type PageEntry, readLists } from './entries.ts';

interface Lists {
  readonly references: readonly PageEntry[];
  readonly related: readonly PageEntry[];
  readonly findings: readonly Finding[];
}

/**
 * A heading decides where there is one; else the first list holds the references and the second the
 * related articles, except that a only list whose every entry is in the journal itself is related.
 */
export function sortLists(blocks: readonly Block[], journal: string | undefined): Lists {
  const lists = blocks.flatMap(({ kind, lines }) =>
    readLists(lines).map((entries, index) => ({ headed: index === 0 ? kind : 'entries', entries })),
  );
  const isRelated = (list: (typeof lists)[number]): boolean =>
    list.headed === 'related' || (list.headed === 'entries' && isOwnJournal(list.entries, journal));
  const references = lists.find((list) => !isRelated(list));
  const related = lists.find(
    (list) => list !== references && (isRelated(list) || list.headed === 'entries'),
  );
  const others = lists.filter((list) => list !== references && list !== related);
  return {
    references: references?.entries ?? [],
    related: related?.entries ?? [],
    findings: [
      ...gapFindings(references?.entries ?? []),
      ...gapFindings(related?.entries ?? []),
      ...others.flatMap(({ entries }) =>
        entries.slice(0, 1).map((entry) => thirdListFinding(entries.length, entry)),
      ),
    ],
  };
}

function isOwnJournal(entries: readonly PageEntry[], journal: string | undefined): boolean {
  const name = journal?.toLowerCase();
  return (
    name !== undefined &&
    entries.length > 1 &&
    entries.every(({ printed }) => printed.toLowerCase().includes(name))
  );
}

/** A number that is missing or out of order: an entry may have been lost in copying. */
function gapFindings(entries: readonly PageEntry[]): Finding[] {
  return entries.flatMap((entry, index) => {
    const expected = (entries[index - 1]?.number ?? 0) + 1;
    if (entry.number === undefined || entry.number === expected) return [];
    return {
      kind: 'number-gap' as const,
      message: `Entry [${entry.number}] stands where [${expected}] should`,
      repair: 'Compare with the printed list: an entry may be missing or misnumbered',
      text: entry.printed,
      line: entry.line,
    };
  });
}

function thirdListFinding(length: number, { printed, line }: PageEntry): Finding {
  return {
    kind: 'leftover-text',
    message: `A further list of ${length} entries, after references and related articles, was left out`,
    repair: 'If it belongs to the references, put it directly behind them, numbered on',
    text: printed,
    line,
  };
}
