/** What prints run together with the publisher: a thesis's level, a volume, a version, a document's number. */
import type { Reference, ReferenceType } from '../../reference.ts';
import { runOf } from './run.ts';
import { splitReportNumber } from './series.ts';
import { STANDARD_ALONE, STATE_NUMBER } from './titles.ts';

type Fields = Partial<Reference>;

/** 东南大学硕士学位论文: the level of a thesis run together with the school. */
export function splitLevel(imprint: Fields): void {
  const [, school, level] =
    /^(.{2,}?)((?:硕士|博士)(?:研究生)?(?:学位)?论文)$/u.exec(imprint.publisher ?? '') ?? [];
  if (school !== undefined && level !== undefined)
    Object.assign(imprint, { publisher: school, genre: level });
}

const VOLUME_LAST =
  /[,;]\s?(第\s?[\d一二三四五六七八九十]{1,3}\s?[卷册冊辑]|[上中下]\s?[卷册冊]|vol(?:ume)?\.?\s?(?:\d{1,3}|[IVX]{1,5}))$/iu;

/** Where the year stands after the authors: Missouri Botanical Garden Press, 11; Science Press: 71(2). */
const NUMBER_LAST = /(?:[,.:，：]\s?|(?<=\p{Ll}))(\d{1,2})(?:\s?[(（](\d{1,2})[)）])?$/u;

/** 中华书局, 第2卷: a volume that stands after the publisher, as author–date lists have it. */
export function splitVolume(imprint: Fields, isUndated: boolean): void {
  const { publisher = '' } = imprint;
  const end = publisher.slice(-MAX_VOLUME);
  const match = VOLUME_LAST.exec(end) ?? (isUndated ? NUMBER_LAST.exec(end) : null);
  if (match?.[1] === undefined || match[0].length === publisher.length) return;
  imprint.publisher = publisher.slice(0, -match[0].length).trim();
  imprint.volume ??= match[1].replace(/^vol(?:ume)?\.?\s?/iu, '').replace(/\s/gu, '');
  if (match[2] !== undefined) imprint.issue ??= match[2];
}

const MAX_VOLUME = 16;

const VERSION_LAST = /,\s?v(?:er(?:sion)?)?\.?\s?(\d[\w.]{0,12})$/iu;

/** ChinaXiv, V2: a version after where the work stands. */
export function splitVersion(imprint: Fields, type: ReferenceType): void {
  const { publisher = '' } = imprint;
  const match = VERSION_LAST.exec(publisher);
  if (!VERSIONED.has(type) || match?.[1] === undefined) return;
  imprint.publisher = publisher.slice(0, match.index);
  imprint.version ??= match[1];
}

const VERSIONED: ReadonlySet<ReferenceType> = new Set(['article', 'dataset', 'software']);

const NUMBER_ALONE: ReadonlyMap<ReferenceType, RegExp> = new Map([
  ['document', new RegExp(`^${STATE_NUMBER}$`, 'u')],
  ['standard', STANDARD_ALONE],
]);

/** [R]. NASA/TP-2006-214141: the number of a report, alone or after who issued it. */
function asReportNumber(imprint: Fields): void {
  const { number, publisher } = splitReportNumber(imprint.publisher ?? '');
  if (number === undefined) return;
  imprint.number ??= number;
  if (publisher === undefined) delete imprint.publisher;
  else imprint.publisher = publisher;
}

/** 法释〔2011〕3号, RFC 2992: the number of a document of state or of a standard, where a publisher would stand. */
export function asNumber(imprint: Fields, type: ReferenceType): void {
  const { publisher = '', 'publisher-place': place } = imprint;
  if (type === 'report') asReportNumber(imprint);
  const pattern = NUMBER_ALONE.get(type);
  if (place !== undefined || !pattern?.test(runOf(publisher).shape)) return;
  imprint.number = publisher;
  delete imprint.publisher;
}
