/** One printed entry as the fields of a reference: its zones are cut apart, each read by its own grammar. */
import { detectLanguage } from '../../language.ts';
import type { Reference } from '../../reference.ts';
import { guessApaChapter } from './apa-chapter.ts';
import { guessAuthorDate } from './author-date.ts';
import { authorsAfterMark } from './authors-after-mark.ts';
import { atEntrance } from './entrance.ts';
import { datesOf, volumeOfYear } from './entry-dates.ts';
import { guessFootnote } from './footnote.ts';
import { guessEasternFootnote } from './footnote-east.ts';
import { guessGermanFootnote } from './footnote-german.ts';
import { guessLatinFootnote } from './footnote-latin.ts';
import { guessLawFootnote } from './footnote-law.ts';
import { guessPlainFootnote } from './footnote-plain.ts';
import { withoutFormulas } from './formulas.ts';
import { guessUnmarked } from './guess.ts';
import { type Head, readHead } from './head.ts';
import { splitHost } from './host.ts';
import { type Imprint, readImprint } from './imprint.ts';
import { splitJournal, splitPages } from './journal-before-mark.ts';
import { isOfBook } from './journal-under-mark.ts';
import { type Locators, takeLocators } from './locators.ts';
import { inPlace } from './mark-misplaced.ts';
import {
  internetMark,
  type Mark,
  type Marked,
  marksOf,
  ownMark,
  typeOf,
  unquoted,
} from './marks.ts';
import { damagedMark } from './marks-damaged.ts';
import { nameAlone } from './names-unstopped.ts';
import { takeNote, takeRemark } from './notes.ts';
import { withFirstNumber } from './patent.ts';
import { joined, withFigures } from './recognition.ts';
import { compactText, type Run, runOf, slice } from './run.ts';
import { readTitle } from './titles.ts';
import { twinStart, withoutTwin } from './twin.ts';
import { wholeNames } from './whole-names.ts';

type Fields = Partial<Reference>;

export interface Composed {
  readonly fields: Fields & Pick<Reference, 'type' | 'language'>;
  /** No mark was printed: the type is a guess. */
  readonly isGuessed: boolean;
  /** The printed mark, where the imprint is that of another type, by which the entry was read. */
  readonly unlikeMark?: string | undefined;
  /** What no rule explained. */
  readonly leftover: string;
  /** The same work printed again in another language, which is not read. */
  readonly twin: string;
}

/** Reads one entry, without its number, on one line. */
export function compose(printed: string): Composed {
  const run = withFigures(runOf(withoutFormulas(atEntrance(printed))));
  const whole = marksOf(run);
  const damaged = damagedMark(run, whole[0]);
  const marks = damaged === undefined ? whole : [damaged, ...whole];
  const mark = ownMark(run, marks) ?? internetMark(run);
  return mark === undefined
    ? composeUnmarked(run)
    : composeMarked(inPlace(unquoted({ run, mark, marks })));
}

function composeMarked({ run, mark, marks }: Marked): Composed {
  const end = twinStart(run, mark, marks) ?? run.text.length;
  const { remark, rest: imprinted } = takeRemark(joined(slice(run, mark.to, end)));
  const { note, rest: body } = takeNote(imprinted);
  const { locators, rest } = takeLocators(body);
  const printedHead = headOf(slice(run, 0, mark.from), mark);
  const late = printedHead.people === undefined ? authorsAfterMark(rest) : undefined;
  const head = late === undefined ? printedHead : { ...printedHead, people: late.people };
  const { own, host, hostMark } = splitHost(late?.rest ?? rest, mark);
  const isOldPart = mark.code === 'A' && host !== undefined && hostMark !== undefined;
  const type = typeOf(isOldPart ? hostMark : mark, host !== undefined) ?? 'document';
  const imprint = readImprint(own, host, type);
  const fields: Fields = {
    ...withImprint(titleAndJournal(head.title, imprint), volumeOfYear(imprint.fields, head), type),
    ...(mark.carrier && { medium: mark.carrier }),
    ...(note && { note }),
    ...(isUntold(mark, imprint) && { custom: { ...imprint.fields.custom, mark: mark.code } }),
  };
  const read = composed(run, { ...fields, type: imprint.type }, head, locators);
  return {
    fields: read,
    isGuessed: false,
    unlikeMark: isOfBook(type) && imprint.type === 'article-journal' ? mark.code : undefined,
    leftover: [imprint.leftover, read.custom?.['otherNumber'], remark].filter(Boolean).join(' '),
    twin: run.text.slice(end).trim(),
  };
}

/** Marks that no type tells from another: databases are data, parts of compilations are parts of books. */
function isUntold({ code }: Mark, { type }: Imprint): boolean {
  return code === 'DB' || (code === 'G' && type === 'chapter');
}

const MADE_BY_ONE: ReadonlySet<string> = new Set(['M', 'J', 'D', 'C', 'R', 'G']);

function headOf(run: Run, { code }: Mark): Head {
  const head = readHead(run);
  const isAlone = head.people === undefined && MADE_BY_ONE.has(code);
  return { ...head, ...(isAlone && nameAlone(head.title)) };
}

function withImprint(title: Fields, imprint: Fields, type: Reference['type']): Fields {
  return type === 'patent' ? withFirstNumber(title, imprint) : { ...title, ...imprint };
}

/** The journal, or the pages, may stand before the mark. */
function titleAndJournal(run: Run, imprint: Imprint): Fields {
  const { type, fields } = imprint;
  const beside = type === 'article-journal' ? titleOfArticle(run, fields) : undefined;
  return beside ?? titleBeside(fields, readTitle(run, type), run);
}

function titleOfArticle(run: Run, fields: Fields): Fields | undefined {
  const paged = fields.page === undefined ? splitPages(run) : undefined;
  if (paged !== undefined)
    return { ...readTitle(paged.title, 'article-journal'), page: paged.page };
  const isNumbered = (fields.volume ?? fields.issue ?? fields.page) !== undefined;
  const isLost = fields['container-title'] === undefined && isNumbered;
  const apart = isLost ? splitJournal(run) : undefined;
  return (
    apart && {
      ...readTitle(apart.title, 'article-journal'),
      'container-title': compactText(apart.journal),
    }
  );
}

/** 科学革命的结构：第4版[M]. 金吾伦，译. 2版: another edition than the one of this book is part of the title (2015, 4.1). */
function titleBeside({ edition }: Fields, title: Fields, run: Run): Fields {
  const isOther = edition !== undefined && title.edition !== undefined && edition !== title.edition;
  return isOther ? readTitle(run, undefined) : title;
}

function composeUnmarked(printed: Run): Composed {
  const { remark, rest: whole } = takeRemark(printed);
  const { own: run, twin } = withoutTwin(whole);
  const law = guessLawFootnote(run);
  const { locators, rest } = law ? { locators: {}, rest: run } : takeLocators(joined(run));
  const hasUrl = 'URL' in locators;
  const guess =
    law ??
    guessFootnote(rest, hasUrl) ??
    guessEasternFootnote(rest, hasUrl) ??
    guessPlainFootnote(rest, hasUrl) ??
    guessApaChapter(rest) ??
    guessAuthorDate(rest) ??
    guessGermanFootnote(rest) ??
    guessLatinFootnote(rest) ??
    guessUnmarked(rest, hasUrl);
  const head = readHead(guess.head);
  const fields = { ...readTitle(head.title, guess.type), ...guess.fields, type: guess.type };
  const read = composed(run, fields, head, locators);
  return { fields: read, isGuessed: true, leftover: remark, twin };
}

function composed(
  run: Run,
  fields: Fields & Pick<Reference, 'type'>,
  head: Head,
  locators: Locators,
): Composed['fields'] {
  const { CSTR, updated, ...found } = locators;
  const language = languageOf(run, fields);
  const people = peopleOf(head);
  return {
    ...wholeNames({ ...fields, ...people }, language),
    ...datesOf(fields, head, locators),
    ...found,
    ...customOf({ ...fields.custom, ...head.custom, ...(CSTR && { CSTR }) }),
    language,
  };
}

function customOf(custom: Fields['custom']): Fields {
  return Object.keys(custom ?? {}).length === 0 ? {} : { custom };
}

function peopleOf({ people, others }: Head): Fields {
  return {
    ...(others && { [others.role]: others.names }),
    ...(people && { [people.role]: people.names }),
  };
}

/** By the title, since a Chinese list cites English works and a Japanese place tells a title in kanji. */
function languageOf(run: Run, fields: Fields): string {
  const whole = detectLanguage(run.text);
  const own = detectLanguage(fields.title ?? fields['container-title'] ?? run.text);
  const isFiner = (own === 'zh-CN' && whole === 'ja-JP') || (own === 'ar' && whole === 'ug');
  return isFiner ? whole : own;
}
