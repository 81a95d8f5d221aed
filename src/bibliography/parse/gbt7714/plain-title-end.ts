/** Where a title ends that no marks set off, by what follows its comma: translators, an edition, the imprint, the journal. */
import { isPeople } from './people.ts';
import { PUBLISHING_PLACE } from './place-names.ts';
import { namesPublisher } from './publisher-names.ts';
import { withoutRole } from './roles.ts';
import { type Run, slice, topLevel, trimmed } from './run.ts';
import { endsSentence } from './stops.ts';

export interface TitleEnd {
  /** The comma after the title. */
  readonly at: number;
  /** The end of the name of the journal or newspaper that follows it; `at` where none does. */
  readonly hostTo: number;
}

/** A title has no more commas in it. */
const MAX_COMMAS = 12;
const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const EDITION =
  /^(?:第\s?[\d一二三四五六七八九十]{1,3}\s?版|(?:修订|增订|影印|新|重印)[版本]|第\s?[\d一二三四五六七八九十]{1,3}\s?[卷册冊辑])$/u;
const THESIS = /(?:硕士|博士)(?:研究生)?(?:学位)?论文$/u;
const MARKED_HOST = /^(?:载于?|见|收入|收录于|刊于)?\s?(?:[^《》]{2,20}(?:主编|编)\s?[:,]?\s?)?《/u;
/** 2004, (5)   1996年第5期   2002(8)   2010, 25(3)   2004年, 第5期 */
const NUMBERS = new RegExp(
  String.raw`^[,.]?\s?${YEAR}\s?年?\s?(?:[,.]?\s?第?\s?\d{1,4}\s?卷)?[,.]?\s?(?:\d{1,4}\s?)?(?:\(\s?(?:第?\s?\d{1,3}(?:[-/]\d{1,3})?\s?期?|增刊\s?\d?)\s?\)|第\s?\d{1,3}(?:[-—/]\d{1,3})?\s?期|增刊)`,
  'u',
);
const DAY = new RegExp(
  String.raw`^,?\s?(?:${YEAR}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|${YEAR}[-/.]\d{1,2}[-/.]\d{1,2})`,
  'u',
);
const JOURNAL = /^[\p{Script=Han}·()]{2,24}$/u;
const NEWSPAPER = /[报報]$/u;
const YEAR_FIRST = new RegExp(String.raw`^,\s?\(?${YEAR}`, 'u');
const YEAR_LAST = new RegExp(String.raw`\s?${YEAR}\s?年?版?$`, 'u');
const PLACE_FIRST = /^([\p{Script=Han}、·]{2,8})\s?:\s?([^:]{2,40})$/u;

/** The end of the title at the front of a run; undefined where nothing that is known follows one. */
export function endOfPlainTitle(run: Run): TitleEnd | undefined {
  const commas = topLevel(run.shape, ',').slice(0, MAX_COMMAS);
  for (const [index, at] of commas.entries()) {
    if (trimmed(slice(run, 0, at)).text.length < 2) continue;
    const to = commas[index + 1] ?? run.shape.length;
    const piece = trimmed(slice(run, at + 1, to), ' .');
    const rest = slice(run, to);
    const hostTo = endOfHost(slice(run, at + 1), piece, rest);
    if (hostTo !== undefined) return { at, hostTo: at + 1 + hostTo };
    if (beginsImprint(piece, rest)) return { at, hostTo: at };
  }
  return undefined;
}

/** 题名. 译者: a stop divides what it stands in, as none does in a note. */
export function hasStop({ shape }: Run): boolean {
  return topLevel(shape, '.').some((at) => endsSentence(shape, at));
}

function beginsImprint(piece: Run, rest: Run): boolean {
  const { shape } = piece;
  if (hasStop(piece)) return false;
  if (EDITION.test(shape) || THESIS.test(shape) || MARKED_HOST.test(shape)) return true;
  const { run: names, role } = withoutRole(piece);
  if (role !== undefined && role !== 'author' && isPeople(names)) return true;
  const isDated = YEAR_LAST.test(shape) || YEAR_FIRST.test(rest.shape);
  return isDated && isPublication(slice(piece, 0, shape.replace(YEAR_LAST, '').length));
}

/** 中华平民教育促进会: bodies that publish; 一个社会 is none. */
const BODY = /^\p{Script=Han}{3,18}(?:(?<!社)会|社|局|馆|院|部|所|公司|中心|委)$/u;

function isPublication(run: Run): boolean {
  const [, place = '', publisher] = PLACE_FIRST.exec(run.shape) ?? [];
  if (publisher === undefined) return namesPublisher(run) || BODY.test(run.shape);
  return PUBLISHING_PLACE.test(place) || namesPublisher(runTail(run, publisher));
}

function runTail(run: Run, tail: string): Run {
  return slice(run, run.shape.length - tail.length);
}

/** How far the name of a journal or newspaper goes that the numbers of an issue, or a day, follow. */
function endOfHost(run: Run, piece: Run, rest: Run): number | undefined {
  if (JOURNAL.test(piece.shape)) {
    const isSerial =
      NUMBERS.test(rest.shape) || (NEWSPAPER.test(piece.shape) && DAY.test(rest.shape));
    return isSerial ? run.shape.length - rest.shape.length : undefined;
  }
  const [, name = ''] = /^\s?([\p{Script=Han}·()]{2,24}?)\s?(?=\d{4})/u.exec(run.shape) ?? [];
  const after = run.shape.slice(name.length).trimStart();
  const isSerial =
    name !== '' && (NUMBERS.test(after) || (NEWSPAPER.test(name) && DAY.test(after)));
  return isSerial ? run.shape.indexOf(name) + name.length : undefined;
}
