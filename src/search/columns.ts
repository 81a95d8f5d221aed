/** Records by a column of facts, and by part of a journal's name or of a key word. Pure but for the engine. */
import { type Engine, type Hits, hit } from './engine.ts';
import type { ColumnName } from './facts.ts';
import { fold } from './fold.ts';

/** Journals and key words are few: their names are searched, not the records. */
export function inColumn(
  engine: Engine,
  field: 'journal' | 'keyword',
  wanted: string,
): Promise<Hits> {
  return rowsWhere(engine, field, (name) => holds(fold(name), wanted));
}

/** Whether a folded text holds another: words from their beginning on. */
function holds(text: string, wanted: string): boolean {
  const startsWithin = /^\p{sc=Han}/u.test(wanted);
  return startsWithin ? text.includes(wanted) : ` ${text}`.includes(` ${wanted}`);
}

/** Records whose value in a column fits; not in a title. */
export async function rowsWhere(
  engine: Engine,
  field: ColumnName,
  fits: (value: string) => boolean,
): Promise<Hits> {
  const { values, codes } = await engine.column(field);
  const wanted = values.map((value) => value !== '' && fits(value));
  const rows = new Uint32Array(codes.length);
  let count = 0;
  for (const [row, code] of codes.entries()) {
    if (!wanted[code]) continue;
    rows[count] = hit(row, false);
    count += 1;
  }
  return rows.subarray(0, count);
}
