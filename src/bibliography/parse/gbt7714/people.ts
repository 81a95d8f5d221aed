/**
 * Statements of responsibility: `张三，李四，等`, `Allen R G, Pereira L S, et al`, with the role
 * they are printed with: 著, 主编, 译, ed., trans.
 */
import { endsAsHanBody, hasBodyWord, isLink } from '../../bodies.ts';
import { isParticle, OTHERS, parseName } from '../../names.ts';
import type { Name } from '../../reference.ts';
import { surnameOf } from '../../surnames.ts';
import { gluedNames } from './names-glued.ts';
import { joinedNames } from './names-joined.ts';
import { withoutOffice } from './office.ts';
import { type Role, withoutRole } from './roles.ts';
import { type Run, runOf, slice, topLevel, trimmed } from './run.ts';

export interface People {
  readonly role: Role;
  readonly names: Name[];
}

/** Scripts that write names without a blank or with one for no reason. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const OTHERS_PRINTED =
  /^(?:等人?|他|et[. ]{0,2}a[l1I]\.?|etc\.?|(?:(?:and|&)\s)?others|и др\.?|ほか|他)$/iu;
/** `李四等`, `Smith J et al`: without a comma before. */
const OTHERS_AT_END = /(?<=[\p{Script=Han}\s])(?:等人?|et[. ]{0,2}a[l1I]\.?|etc\.?|и др\.?)$/iu;
/** [美], （前苏联）, (英文翻译): a country or a role before a name, which 2015 no longer asks for. */
const PREFIX = /^[[(（［〔【]([^\])）］〕】]{1,8})[\])）］〕】]\s?/u;
/** [清]段玉裁 is a Chinese name, [英]霍布斯 a transcribed one that no surname divides. */
const DYNASTY =
  /^(?:先秦|春秋|战国|秦|[东西]?汉|三国|[魏蜀吴梁陈齐隋唐辽金元明清宋]|[东西]?晋|南朝.?|北[朝魏齐周]|五代.?|[南北]宋|后[梁唐晋汉周]|民国|中国?|近代)$/u;
const ONLY_INITIALS = /^\p{Lu}(?:(?:\.[\s-]?|[\s-])\p{Lu}){0,3}\.?$/u;
/** `JA` after a lone family name: Smith, JA. */
const JOINED_INITIALS = /^\p{Lu}{2,3}$/u;
const LONE_FAMILY = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** Van Trees,Harry L: a family name and a given name written out, an initial after it. */
const FULL_FAMILY =
  /^(?:(?:[Vv]an|[Vv]on|[Dd]e[rln]?|[Dd]a|[Dd]i|[Ll]a)\s){0,2}(?:Ma?c|[OD]['’])?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u;
const FULL_GIVEN = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\.?){1,2}$/u;
const GIVEN = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
const SUFFIX = /^(?:Jr|Sr|JR|SR|II|III|IV)\.?$/u;

/** The names a statement lists and their role; `role` is what it means where none is printed. */
export function readPeople(run: Run, role: Role = 'author'): People {
  const printed = withoutRole(trimmed(run, ' ,;'));
  return named(piecesOf(printed.run), printed.role, role);
}

/** The same where nothing but names is listed; undefined for any other statement. */
export function peopleIn(run: Run): People | undefined {
  const printed = withoutRole(trimmed(run, ' ,;'));
  const pieces = piecesOf(printed.run);
  return areNames(pieces) ? named(pieces, printed.role, 'author') : undefined;
}

function named(pieces: readonly string[], printed: Role | undefined, role: Role): People {
  const isTranslated = pieces.some((piece) => PREFIX.exec(piece)?.[1]?.includes('译'));
  const names = pieces.flatMap(namesOf);
  return { role: isTranslated ? 'author' : (printed ?? role), names };
}

/** The single names as printed, suffixes and given names after a comma joined to theirs. */
function piecesOf(run: Run): string[] {
  const pieces: string[] = [];
  const printed = splitAt(run);
  const isOne = printed.length === 2;
  for (const piece of printed) {
    const previous = pieces.at(-1) ?? '';
    if (continues(previous, piece, isOne)) pieces[pieces.length - 1] = `${previous}, ${piece}`;
    else pieces.push(...othersApart(piece));
  }
  return pieces;
}

/** No name is longer: what goes on and on is not one, and joining it again and again would take for ever. */
const MAX_NAME = 120;

/** Whether a piece is the given name or suffix of the one before; `isOne` where they are the only two. */
function continues(previous: string, piece: string, isOne: boolean): boolean {
  if (previous === '' || previous.length > MAX_NAME || HAN.test(previous)) return false;
  const isWide = piece.includes('．');
  if (ONLY_INITIALS.test(isWide ? piece.normalize('NFKC') : piece) || SUFFIX.test(piece))
    return true;
  if (JOINED_INITIALS.test(piece)) return LONE_FAMILY.test(previous);
  return FULL_FAMILY.test(previous) && (FULL_GIVEN.test(piece) || (isOne && GIVEN.test(piece)));
}

/** ISO/IEC JTC 1/SC 27 is one body. */
const COMMITTEE = /\b(?:JTC|TC|SC|WG)\s?\d/u;

function splitAt(run: Run): string[] {
  const marks = COMMITTEE.test(run.shape) ? [',', ';'] : [',', ';', '、', '/'];
  const separators = marks.flatMap((mark) => topLevel(run.shape, mark));
  const places = [-1, ...separators.sort((a, b) => a - b), run.shape.length];
  return places
    .slice(1)
    .map((to, index) => trimmed(slice(run, (places[index] ?? 0) + 1, to), ' ,;'))
    .flatMap(({ text, shape }) => (HAN.test(shape) ? spacedNames(text) : latinNames(text)))
    .map((piece) => piece.trim().replace(HYPHEN_APART, '-'))
    .filter(Boolean);
}

/** Sotomayor- Ramirez, Acosta - Martinez: recognition sets a hyphen apart. */
const HYPHEN_APART = /(?<=\p{L}\p{Ll})(?:\s-\s?|-\s)(?=\p{Lu}\p{Ll})/gu;

function latinNames(text: string): string[] {
  return OTHERS_PRINTED.test(text) ? [text] : joinedNames(text);
}

/** 中共中央 国务院: bodies of state, which print sets apart by a blank; of others recognition sets one in the middle. */
const ORGAN = /^\p{Script=Han}{0,20}(?:中央|国务院|办公厅|委员会|总局|部)$/u;
/** As most names are. */
const ONE_NAME = /^\p{Script=Han}{2,3}$/u;
/** 乐毅全和王士芬 */
const TWO_NAMES = /^[^和与]{2,3}[和与][^和与]{2,3}$/u;

/** 张三 李四, 王芳.李强: names set apart by blanks or stops, unless a blank fills out a two-character name (潘 文). */
function spacedNames(printed: string): string[] {
  if (ONE_NAME.test(printed)) return [printed];
  const text = withoutOffice(printed);
  const glued = gluedNames(text);
  if (glued !== undefined && !endsAsHanBody(text)) return [...glued];
  const words = text.split(TWO_NAMES.test(text) ? /[和与]/u : /[\s.．]+/u);
  const others = words.length > 2 && /^等人?$/u.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const areNames = words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word) && surnameOf(word));
  const areApart = areNames || (words.length > 1 && words.every((word) => ORGAN.test(word)));
  return areApart ? [...words, ...(others === undefined ? [] : [others])] : [text];
}

function othersApart(piece: string): string[] {
  const whole = runOf(piece).shape;
  if (OTHERS_PRINTED.test(whole)) return [piece];
  const match = OTHERS_AT_END.exec(whole);
  return match === null ? [piece] : [piece.slice(0, match.index).trim(), match[0]];
}

function namesOf(piece: string): Name[] {
  if (OTHERS_PRINTED.test(piece)) return [OTHERS];
  const country = PREFIX.exec(piece)?.[1];
  const name = withoutRole(runOf(piece.replace(PREFIX, '').trim())).run.text || piece;
  const isForeign = country !== undefined && HAN.test(name) && !DYNASTY.test(country);
  return [isForeign ? { literal: name } : parseName(name)];
}

const SENTENCE = /[“”"《》?？!！:：=]/u;
const TITLE_WORDS = /的|关于|研究|分析|探讨|论文|报告|\d年|条例|办法|规定|通知/u;

/** Whether a stretch before a full stop can be a list of names and nothing else. */
export function isPeople(run: Run): boolean {
  return areNames(piecesOf(withoutRole(run).run));
}

function areNames(pieces: readonly string[]): boolean {
  const isOnly = pieces.length === 1;
  const isName = (piece: string) => isNameLike(piece.replace(PREFIX, '') || piece, isOnly);
  return pieces.length > 0 && pieces.every(isName);
}

function isNameLike(piece: string, isOnly: boolean): boolean {
  if (OTHERS_PRINTED.test(piece)) return !isOnly;
  if (HAN.test(piece)) return isHanNameLike(piece.replace(/\s/gu, ''), isOnly);
  if (SENTENCE.test(piece) || /\p{Ll}{3}\.\s/u.test(piece)) return false;
  const words = piece.split(/[\s,]+/u).filter(Boolean);
  const isBody = hasBodyWord(piece);
  const content = words.filter((word) => !isLink(word) && !isParticle(word));
  const lower = content.filter(
    (word) => !/^(?:\p{Ll}{1,4}[-'’])?[\p{Lu}\p{Lo}\p{N}'’(]/u.test(word),
  );
  const count = words.filter((word) => !/^\p{Lu}\.?$/u.test(word)).length;
  if (piece.length < 2 || content.length === 0 || count > (isBody ? 14 : 6)) return false;
  const mayHaveLower = isBody || (!isOnly && words.length === 2 && lower.length === 1);
  if (!isOnly && LOWER_FAMILY.test(piece)) return true;
  return lower.length === 0 || (mayHaveLower && /^\p{Lu}/u.test(piece)) || isOneWord(words);
}

/** lozzo F, shabaz M: one of several names whose capital recognition lost. */
const LOWER_FAMILY = /^\p{Ll}[\p{Ll}'’-]{2,20}\s\p{Lu}(?:\s?\p{Lu}){0,2}$/u;

/** wikipedia, arXiv: a name that its bearer writes small. */
function isOneWord(words: readonly string[]): boolean {
  return words.length === 1 && /^\p{L}[\p{L}\p{N}_-]+$/u.test(words[0] ?? '');
}

/** 世界卫生组织（WHO） */
const ABBREVIATED = /[（(][A-Z]{2,8}[)）]$/u;

function isHanNameLike(piece: string, isOnly: boolean): boolean {
  const isShort = piece.length <= 4;
  if (isShort || /[·•．.]/u.test(piece)) return piece.length <= 30;
  if (/[“”"?？!！:：]/u.test(piece)) return false;
  if (endsAsHanBody(piece.replace(ABBREVIATED, ''))) return piece.length <= 60;
  return piece.length <= (isOnly ? 30 : 16) && !TITLE_WORDS.test(piece);
}
