/** The query language: what a reader types, as clauses that must all hold. Pure. */
import { compoundsIn } from './compounds.ts';
import { type Unit, unitsOf } from './fold.ts';
import { type Asked, operatorAt, type QueryField } from './operators.ts';
import { asAsked, isPasted } from './pasted.ts';
import { typesNamed } from './type-names.ts';
import { inDigits, readYears, SPACED_YEARS, YEAR } from './years.ts';

export type { QueryField } from './operators.ts';

/** One condition. `text` is the part of the query it was read from, as typed. */
export type Clause =
  | {
      readonly kind: 'phrase';
      readonly text: string;
      readonly units: readonly Unit[];
      readonly field: QueryField;
      /** `author:"…"`: the whole name, not a part of it. */
      readonly whole: boolean;
      /** The bracket of a journal's edition, which some lists print and others leave out. */
      readonly optional: boolean;
      /** The year that it says in characters. */
      readonly year?: string | undefined;
      /** The author in 徐选国等. */
      readonly first?: readonly Unit[] | undefined;
    }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Neighbouring words in letters: maybe a name, in pinyin or not, maybe words of a title. */
      readonly words: readonly string[];
      /** Those that hyphens joined, as one: egovernment of e-government. */
      readonly joined: readonly string[];
      readonly field: QueryField;
    }
  | {
      readonly kind: 'years';
      readonly text: string;
      readonly from: number;
      readonly to: number;
      /** The years as they may stand in a title, beside other words of it; none where they were called years. */
      readonly written: readonly string[];
    }
  | { readonly kind: 'types'; readonly text: string; readonly types: readonly string[] };

type Words = Extract<Clause, { kind: 'words' }>;
type Phrase = Extract<Clause, { kind: 'phrase' }>;

const FULL_WIDTH = /[Ａ-Ｚａ-ｚ]/g;
/** The marks of GB/T 15834—2011, 4.8, and those that keyboards and other languages have; a pair may be typed half and half. */
const QUOTED =
  /^(?:"([^"]+)"|“([^”]+)”|＂([^＂]+)＂|「([^」]+)」|『([^』]+)』|«([^»]+)»|‹([^›]+)›|〝([^〞〟]+)[〞〟]|["“”„]([^"“”]+)["“”])/u;
const PLAIN = /^[^\s"“”„＂「」『』«»‹›〝〞〟]+/u;
/** A name in letters with the family name first: Smith, John; Smith, John, Jr. */
const TURNED = /^([\p{L}\p{M}'’. -]+),([\p{L}\p{M}'’. -]+)(?:,([\p{L}. ]+))?$/u;
const EDITION = /版$/u;
/** Longer input is a pasted page, not a query. */
const LONGEST_QUERY = 500;

/** The clauses of a query, in the order typed; none for a query without a letter or a digit. */
export function parseQuery(query: string): Clause[] {
  const clauses: Clause[] = [];
  let rest = asAsked(query.slice(0, LONGEST_QUERY)).normalize('NFC').trim();
  while (rest !== '') {
    const { label, field } = operatorAt(narrow(rest));
    const value = rest.slice(label.length);
    const quoted = QUOTED.exec(value);
    const typed = (quoted ?? SPACED_YEARS.exec(value) ?? PLAIN.exec(value))?.[0] ?? '';
    const text = quoted?.slice(1).find(Boolean) ?? typed;
    clauses.push(...read({ text, field, quoted: quoted !== null, typed: label + typed }));
    rest = value.slice(typed.length || 1).trimStart();
  }
  if (clauses.length < 2) return clauses.map(alone);
  // Without their initials, authors who stand side by side would be taken for one.
  return isPasted(query) ? clauses : joinWords(clauses);
}

/** Letters at their usual width, one for one. */
function narrow(text: string): string {
  return text.replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'));
}

/** One part of a query: `author:"…"`, `“…”` or whatever stands between two spaces. */
interface Part {
  readonly text: string;
  readonly field: Asked;
  readonly quoted: boolean;
  readonly typed: string;
}

function read({ text, field, quoted, typed }: Part): Clause[] {
  if (field === 'type') return [{ kind: 'types', text: typed, types: typesNamed(text) }];
  const dated = inDigits(text);
  const years = quoted ? undefined : readYears(dated, field === 'year');
  if (years !== undefined) {
    const written = field === 'any' ? (dated.normalize('NFKC').match(/\d{4}/gu) ?? []) : [];
    return [{ kind: 'years', text: typed, ...years, written }];
  }
  // 2014年 is asked as 2014 is: a year, or a number in a title.
  const units = unitsOf(quoted ? text : text.normalize('NFKC').replace(YEAR, '$1'));
  const searched = field === 'year' ? 'any' : field;
  if (units.length === 0) return [];
  if (quoted) {
    const turned = searched === 'author' ? unitsOf(text.replace(TURNED, '$2 $1 $3')) : units;
    return [phrase(typed, turned, searched, searched === 'author' || searched === 'journal')];
  }
  const runs = runsOf(units);
  const joined = compoundsIn(text, units).map((word) => word.text);
  return runs.map((run) => {
    const part = runs.length === 1 ? typed : text.slice(run[0]?.start, run.at(-1)?.end);
    const clause = clauseOf(run, part, searched, isEdition(run, text));
    const [, year] = (runs.length === 1 && dated !== text && YEAR.exec(dated)) || [];
    return clause.kind === 'phrase' ? { ...clause, year } : { ...clause, joined };
  });
}

/** Units that touch: a word, or whatever stands between two gaps. Numbers belong to the words around them (covid-19, a DOI). */
function runsOf(units: readonly Unit[]): Unit[][] {
  if (units.every(({ single }) => !single) && units.some(isNumber)) return [[...units]];
  const runs: Unit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run && !unit.gap) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function isNumber({ text }: Unit): boolean {
  return /^\p{N}/u.test(text);
}

function clauseOf(
  run: readonly Unit[],
  text: string,
  field: QueryField,
  optional: boolean,
): Words | Phrase {
  const [first] = run;
  const isWord = run.length === 1 && first?.single === false;
  if (isWord) return { kind: 'words', text, words: [first.text], joined: [], field };
  return { ...phrase(text, run, field, false), optional, first: firstOf(run) };
}

/** Of a row of characters that ends in 等 or 等人, those before it, where they may be a name. */
function firstOf(run: readonly Unit[]): readonly Unit[] | undefined {
  const last = run.findLastIndex(({ text }) => text !== '人');
  const isOthers = run[last]?.text === '等' && run.every(({ single }) => single);
  return isOthers && last > 1 ? run.slice(0, last) : undefined;
}

function phrase(text: string, units: readonly Unit[], field: QueryField, whole: boolean): Phrase {
  return { kind: 'phrase', text, units, field, whole, optional: false };
}

/** Whether a run is the bracket in 暨南学报(哲学社会科学版). */
function isEdition(run: readonly Unit[], value: string): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = value.slice(0, first.start);
  return /学报\s*[(（]\s*$|學報\s*[(（]\s*$/u.test(before) && EDITION.test(last.text);
}

/** A range by itself is one of years, and no part of a title. */
function alone(clause: Clause): Clause {
  return clause.kind === 'years' ? { ...clause, written: [] } : clause;
}

/** Neighbouring words in letters stand together, for they may be one name. */
function joinWords(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (isName(last) && isName(clause) && last.field === clause.field) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${clause.text}`,
        words: [...last.words, ...clause.words],
        joined: [...last.joined, ...clause.joined],
      };
    } else {
      joined.push(clause);
    }
  }
  return joined;
}

function isName(clause: Clause | undefined): clause is Words {
  return clause?.kind === 'words' && clause.words.every((word) => !/^\p{N}/u.test(word));
}
