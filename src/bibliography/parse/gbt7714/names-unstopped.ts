/**
 * Names before a title that no full stop ends: a colon, a comma after et al. or 等, or the marks of the title tell
 * where they do.
 */
import { endsAsHanBody } from '../../bodies.ts';
import { isHanPerson } from '../../han-persons.ts';
import { isJapanesePerson } from '../../japanese-surnames.ts';
import { surnameOf } from '../../surnames.ts';
import { isPeople, type People, readPeople } from './people.ts';
import { withoutRole } from './roles.ts';
import { type Run, slice, trimmed } from './run.ts';

export interface Unstopped {
  readonly people: People;
  readonly title: Run;
}

/** The names at the front of a head and the title after them. */
export function namesUnstopped(whole: Run): Unstopped | undefined {
  return beforeMarks(whole) ?? beforeColon(whole) ?? beforeComma(whole) ?? handle(whole);
}

/** seafarer,海洋文献数据库: the name somebody has on a site, written small, before a title in Han. */
function handle(whole: Run): Unstopped | undefined {
  const [start = '', name] =
    /^(\p{Ll}{4,20}[\w-]{0,8})\s?,\s?(?=\p{Script=Han}{2})/u.exec(whole.shape) ?? [];
  if (name === undefined) return undefined;
  return { people: readPeople(slice(whole, 0, name.length)), title: slice(whole, start.length) };
}

const HAN_NAMES = String.raw`(?:\p{Script=Han}{2,3}\s?,\s?){1,8}(?:\p{Script=Han}{2,3}|等)`;
const NAMES_AND_COLON = new RegExp(String.raw`^(${HAN_NAMES})\s?:\s?(?=\S)`, 'u');

/** 王芳,李强:题名: two names or more, set off by commas; one alone may be what the work is of. */
function beforeColon(whole: Run): Unstopped | undefined {
  const match = NAMES_AND_COLON.exec(whole.shape);
  return match?.[1] === undefined ? undefined : hanNames(whole, match[1], match[0].length);
}

/** 詹姆斯·斯科特, 威廉 B.格尔森: no Chinese name has a sign or an initial in it. */
const DOTTED = /[·•・]|\p{Lu}\./u;
const NAME_ALONE =
  /^(\p{Script=Han}{2,3}|\p{Script=Han} \p{Script=Han}|[\p{Script=Han}A-Z]{1,6}[·•・][\p{Script=Han}·•・]{1,12}|\p{Script=Han}{1,6}\s?(?:\p{Lu}\.\s?){1,2}\p{Script=Han}{1,8})(?:\s?:\s?(?=[^\s“"])|(?:\s?,\s?|\s)(?=[“"《]?[\p{L}\d][^\s,]{3}))/u;

/**
 * 曹锦清：黄河边的中国; 李华，潮汐的研究; 王敏 港口的变迁: one name alone, in works that nobody else has made;
 * newspapers quote persons so.
 */
export function nameAlone(whole: Run): Unstopped | undefined {
  const [start = '', name] = NAME_ALONE.exec(whole.shape) ?? [];
  const isPerson = name !== undefined && (isHanPerson(name.replace(' ', '')) || DOTTED.test(name));
  if (!isPerson) return undefined;
  return { people: readPeople(slice(whole, 0, name.length)), title: slice(whole, start.length) };
}

const HAN_AND_OTHERS =
  /^((?:\p{Script=Han}{2,3}\s?,\s?){1,8}(?:\p{Script=Han}{2,3},?)?等)[,\s]?(?=\S)|^(\p{Script=Han}{2,3}等),\s?(?=\S)/u;
/** Two names or more, or one of three characters or four, before a piece that is longer than a name. */
const HAN_AND_COMMA =
  /^((?:\p{Script=Han}{2,3}\s?,\s?){2,12}|\p{Script=Han}{3,4}\s?,\s?)(?=[^\s,][^,]{4})/u;
/** 王芳，李强 潮汐的利用: a blank where the stop was. */
const HAN_AND_BLANK =
  /^((?:\p{Script=Han}{2,3}\s?,\s?){1,12}\p{Script=Han}{2,3})\s(?=[“"《]?[\p{L}\d][^\s,]{4})/u;
/** 中村雄二郎, 海の思想: Japanese names, longer than Chinese ones. */
const JAPANESE_AND_COMMA =
  /^((?:[\p{Script=Han}々]{3,6}\s?,\s?){1,8})(?=[“"《]?[\p{L}\d][^\s,]{3})/u;
/** 国家统计局，中国统计年鉴; 国务院办公厅 关于…的意见: one body alone. */
const HAN_BODY = /^(\p{Script=Han}{3,30})(?:\s?,\s?|\s(?=关于))(?=[“"《]?\p{Script=Han}{5})/u;
/** Andersen J D Tides and waves: two initials, and a title in capitals after them. */
const LATIN_AND_BLANK = /^(\p{Lu}\p{Ll}{2,}\s\p{Lu}\s\p{Lu})\s(?=\p{Lu}\p{Ll}{2,}\s)/u;
/** Levy F, Murnane R J The skill, Huang ZExtensions to the method: no stop after the initials of the last name. */
const PARTICLES = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e[rlns]?|[Dd][aiu]|[Ll]a|[Tt]e[rn])\s){0,3}`;
const FAMILY_AND_INITIALS = String.raw`${PARTICLES}\p{Lu}[\p{L}'’-]+\s\p{Lu}(?:[\s-]?\p{Lu}){0,2}`;
const TITLE = String.raw`(?:\s(?=\p{Lu}\p{L}|An?\s\p{Ll}|["“\d]|van der Waals\s)|(?=\p{Lu}\p{Ll}))`;
const LATIN_UNSTOPPED = new RegExp(
  String.raw`^((?:${FAMILY_AND_INITIALS}\s?,\s?){1,30}${FAMILY_AND_INITIALS})${TITLE}`,
  'u',
);
/** Vitamin D Receptors: what a single capital follows in titles. */
export const KIND =
  /^(?:Vitamin|Hepatitis|Group|Type|Class|Part|Phase|Protein|Plan|Grade|Model|Case|Influenza|Immunoglobulin|Streptococc|Coenzyme|Factor|Complement|Ebola|Appendix|Theory|System|World|Volume|Chapter|Section|Method|Schedule|Title|Table|Figure|Level|Sample|Study|Zone|Area|Site|Line|Unit|Block|Project|Program)/u;
const ONE_UNSTOPPED =
  /^(\p{Lu}\p{L}{2,}\s\p{Lu}(?:\s\p{Lu}){0,2}|\p{Lu}\p{Ll}\s\p{Lu}\s\p{Lu})(?:\s(?=\p{Lu}\p{Ll}+[\s:-]|\p{Lu}\p{Ll}{3,}$|van der Waals\s)|(?<=\p{Ll}(?:\s\p{Lu}){1,2})\s(?=\p{Lu}\p{Ll}{0,2}\p{Lu}{2}[\p{Lu}\d-]{0,12}\s?(?:[:-]|\s\p{Ll}|$))|(?=\p{Lu}\p{Ll}{2,}\s))/u;
/** Zhang, J.; Lei, Y.-K.; Gao, Y. Q., Tides: as journals of chemistry have it. */
const CHEMIST = String.raw`\p{Lu}[\p{L}'’-]+,\s?(?:\p{Lu}\.[\s-]?){1,4}`;
const CHEMISTS = new RegExp(String.raw`^((?:${CHEMIST};\s?){1,30}${CHEMIST}),\s?(?=\p{Lu})`, 'u');
const OTHERS = /et\s?al/u;
const LATIN_AND_OTHERS =
  /^([^:]{3,160}?\bet\s?al)(?:\.?(?:\s?[,:;]\s?|\s)(?=[\p{Lu}\d“"$])|(?=\p{Lu}\p{L}))/u;
const LATIN_NAME = String.raw`\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,2}(?:\s\p{Lu}){0,2}\s?,`;
/** Two names with their initials, or one with two of them: one with one alone may be a vitamin. */
const ONE_NAME = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+\s(?!II|IV|VI|IX|XI)(?:\p{Lu}{2}|\p{Lu}\s\p{Lu})\s?,\s?`;
/** Thakur P,A Study of tides: an article begins a title, or nothing in it is set off. */
const BEFORE_ARTICLE = String.raw`(?!Vitamin|Hepatitis|Group|Type|Class|Part|Phase|Protein|Plan|Grade|Model|Case)\p{Lu}\p{Ll}{2,}\s\p{Lu}\s?,\s?(?=(?:An?|The)\s|\p{Lu}\p{Ll}+\s(?!An?\s|The\s)\p{L}+(?:\s[^,]*)?$)`;
const LATIN_NAMES = new RegExp(
  String.raw`^((?:${LATIN_NAME}\s?){2,8}|${ONE_NAME}|${BEFORE_ARTICLE})(?!${LATIN_NAME})(?=\p{Lu}\p{L}*\s\p{L})`,
  'u',
);

/** A.P. Smith, R.F. Doe, Removal of salt: names as they are spoken, a comma after each. */
const SPOKEN = String.raw`(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+`;
const INITIALS_FIRST = new RegExp(
  String.raw`^((?:${SPOKEN}\s?,\s?(?:and\s)?){1,30}),?\s?(?=[“"]?\p{Lu}[\p{L}-]*\s[\p{L}-]{2})`,
  'u',
);

/** Smith J, Doe A, et al, Tides; Smith J,Doe A,Tides of the sea; 王芳,李强,等“潮汐”研究: a comma set for the stop, or nothing. */
function beforeComma(whole: Run): Unstopped | undefined {
  const japanese = japaneseAndComma(whole);
  if (japanese !== undefined) return japanese;
  const han = HAN_AND_OTHERS.exec(whole.shape) ?? hanAndComma(whole.shape);
  if (han !== null) return hanNames(whole, han[1] ?? han[2] ?? '', han[0].length);
  const spoken = whole.shape.charAt(1) === '.' ? INITIALS_FIRST.exec(whole.shape) : null;
  if (spoken?.[1] !== undefined) {
    const names = trimmed(slice(whole, 0, spoken[1].length), ' ,');
    return { people: readPeople(names), title: slice(whole, spoken[0].length) };
  }
  const [start = '', body = ''] = HAN_BODY.exec(whole.shape) ?? [];
  if (endsAsHanBody(body))
    return { people: readPeople(slice(whole, 0, body.length)), title: slice(whole, start.length) };
  const latin =
    CHEMISTS.exec(whole.shape) ??
    (OTHERS.test(whole.shape) ? LATIN_AND_OTHERS.exec(whole.shape) : null) ??
    (SECOND_INITIAL.test(whole.shape) ? initialled(whole.shape) : null);
  const names = trimmed(slice(whole, 0, latin?.[1]?.length ?? 0), ' ,');
  if (latin === null || !isPeople(names)) return undefined;
  return { people: readPeople(names), title: slice(whole, latin[0].length) };
}

/** Smith J …: the second word is a capital, or two. */
export const SECOND_INITIAL = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}/u;

function initialled(shape: string): RegExpExecArray | null {
  return (
    LATIN_UNSTOPPED.exec(shape) ??
    LATIN_NAMES.exec(shape) ??
    LATIN_AND_BLANK.exec(shape) ??
    (KIND.test(shape) ? null : ONE_UNSTOPPED.exec(shape))
  );
}

/** One alone may be what the work is of: 方法论, 高质量. Of several, one that is no word tells that all are names. */
function hanAndComma(shape: string): RegExpExecArray | null {
  const match = HAN_AND_BLANK.exec(shape) ?? HAN_AND_COMMA.exec(shape);
  const names = match?.[1]?.split(',').map((name) => name.trim()) ?? [];
  return names.some((name) => name !== '' && isHanPerson(name)) ? match : null;
}

function japaneseAndComma(whole: Run): Unstopped | undefined {
  const [start = '', printed = ''] = JAPANESE_AND_COMMA.exec(whole.shape) ?? [];
  const names = printed.split(',').slice(0, -1);
  if (names.length === 0 || !names.every((name) => isJapanesePerson(name.trim()))) return undefined;
  return { people: readPeople(slice(whole, 0, printed.length)), title: slice(whole, start.length) };
}

/** Of more than two names before 等 one may have a surname that no list holds. */
const MANY = 2;

function hanNames(whole: Run, printed: string, length: number): Unstopped | undefined {
  const names = printed
    .replace(/等$/u, '')
    .split(',')
    .map((name) => name.trim());
  const areMany = printed.endsWith('等') && names.length > MANY;
  const isName = (name: string) => name === '' || surnameOf(name) !== undefined;
  if (!(areMany ? names.some(isName) : names.every(isName))) return undefined;
  return { people: readPeople(slice(whole, 0, printed.length)), title: slice(whole, length) };
}

/** 国家统计局编:《中国统计年鉴》, 林语堂《苏东坡传》: the marks of the title tell where the names end. */
function beforeMarks(whole: Run): Unstopped | undefined {
  const [, before = ''] = /^([^《》]{2,60})《[^《》]+》$/u.exec(whole.text) ?? [];
  const names = trimmed(slice(whole, 0, before.length), ' ,;:');
  const isSetOff =
    names.text.length < before.trimEnd().length || withoutRole(names).role !== undefined;
  const isName = /^\p{Script=Han}{3}$/u.test(names.text) && surnameOf(names.text) !== undefined;
  if (before === '' || !(isSetOff || isName) || !isPeople(names)) return undefined;
  const title = slice(whole, before.length + 1, whole.text.length - 1);
  return { people: readPeople(names), title };
}
