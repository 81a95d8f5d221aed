/**
 * How well and how fast printed references are read: `node scripts/bench/parse-gold.ts [--quiet]`.
 * Prints the share of fields and of whole references read as by hand, every miss, and the speed; then the same shares
 * of citation-js as it comes, which knows no printed references.
 */
import { createRequire } from 'node:module';
import { parseGbt7714, type Reference } from '../../src/bibliography/index.ts';
import { compareGold, type GoldRow, readGold } from './gold.ts';

export interface Score {
  readonly fields: number;
  readonly fieldsRight: number;
  readonly references: number;
  readonly referencesRight: number;
  readonly misses: readonly string[];
}

type Read = (text: string) => Reference | undefined;

const byParser: Read = (text) => parseGbt7714(text).references[0];

/** Reads every row alone and compares it with its gold. */
export function scoreGold(rows: readonly GoldRow[], read = byParser): Score {
  const results = rows.flatMap(({ id, text, gold }) => {
    return gold === undefined ? [] : [{ id, text, ...compareGold(gold, read(text)) }];
  });
  const fields = results.reduce((sum, result) => sum + result.fields, 0);
  const wrong = results.reduce((sum, result) => sum + result.misses.length, 0);
  const misses = results.flatMap(({ id, text, misses }) =>
    misses.map(
      ({ field, expected, actual }) =>
        `${id} ${field}: ${JSON.stringify(expected)} was read as ${JSON.stringify(actual)}\n    ${text}`,
    ),
  );
  const referencesRight = results.filter((result) => result.misses.length === 0).length;
  return {
    fields,
    fieldsRight: fields - wrong,
    references: results.length,
    referencesRight,
    misses,
  };
}

/** Entries a second, over as many rounds as make a list of some ten thousand. */
export function entriesPerSecond(rows: readonly GoldRow[], rounds = 150): number {
  const list = rows.map(({ text }) => text).join('\n\n');
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) parseGbt7714(list);
  return Math.round((rows.length * rounds * 1000) / (performance.now() - start));
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

type CitationJs = new (text: string) => { readonly data: Reference[] };

/** citation-js, to which none of our readers was offered: it refuses text of a form it does not know. */
function byCitationJs(): Read {
  const Cite = createRequire(import.meta.url)('citation-js') as CitationJs;
  return (text) => {
    try {
      return new Cite(text).data[0];
    } catch {
      return undefined;
    }
  };
}

function printShares(score: Score, whose = ''): void {
  console.log(`fields      ${percent(score.fieldsRight, score.fields)} of ${score.fields}${whose}`);
  const right = percent(score.referencesRight, score.references);
  console.log(`references  ${right} of ${score.references}${whose}`);
}

function report(rows: readonly GoldRow[]): void {
  const score = scoreGold(rows);
  if (!process.argv.includes('--quiet')) console.log(score.misses.join('\n'));
  printShares(score);
  console.log(`speed       ${entriesPerSecond(rows)} entries a second`);
  printShares(scoreGold(rows, byCitationJs()), ', by citation-js as it comes');
}

if (import.meta.main) {
  const rows = readGold();
  if (rows === undefined)
    console.log('The shared data is not here: set SHARED_DATA to its folder.');
  else report(rows);
}
