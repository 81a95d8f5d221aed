/** Where the authors of a JATS article work, in each language, and which element says which place. */
import type { Localized } from '../../../src/bibliography/index.ts';
import { allWithin, attribute, childrenOf, wordsOf, type XmlElement } from './element.ts';
import { inLanguages, languageSaid, paired, type Said } from './languages.ts';

export interface Places {
  readonly list: readonly Localized[];
  /** 1-based place in the list by the id of an element, and by the element itself. */
  readonly byId: ReadonlyMap<string, number>;
  readonly byElement: ReadonlyMap<XmlElement, number>;
  /** Nobody points at a place: where there is but one, all work there. */
  readonly isForAll: boolean;
}

/** Reads `aff` and `aff-alternatives` wherever they stand; the same place told twice counts once. */
export function readPlaces(meta: XmlElement | undefined): Places {
  const elements = allWithin(meta, 'aff-alternatives', 'aff');
  const told = elements.map((element) => ({ element, place: placeOf(element) }));
  const twins = twinsOf(elements);
  const list: Localized[] = [];
  const byId = new Map<string, number>();
  const byElement = new Map<XmlElement, number>();
  for (const { element, place } of told) {
    const twin = twins.get(element);
    const whole = twin === undefined ? place : inLanguages([said(element), said(twin)]);
    if (Object.keys(whole).length === 0) continue;
    const number = numberIn(list, whole);
    byElement.set(element, number);
    for (const each of [element, ...childrenOf(element, 'aff')]) {
      const id = attribute(each, 'id');
      if (id !== undefined) byId.set(id, number);
    }
  }
  const isForAll = allWithin(meta, 'xref').every((xref) => attribute(xref, 'ref-type') !== 'aff');
  return { list, byId, byElement, isForAll };
}

function numberIn(list: Localized[], place: Localized): number {
  const known = list.findIndex((each) => JSON.stringify(each) === JSON.stringify(place));
  return known < 0 ? list.push(place) : known + 1;
}

function placeOf(element: XmlElement): Localized {
  const each = element.name === 'aff' ? [element] : childrenOf(element, 'aff');
  return inLanguages(each.map(said));
}

/** A list of places in each of two languages, equally long: those in the same row are one place. */
function twinsOf(elements: readonly XmlElement[]): ReadonlyMap<XmlElement, XmlElement> {
  const single = elements.filter(({ name }) => name === 'aff');
  const of = (language: string) => single.filter((each) => languageSaid(said(each)) === language);
  const [en, zh] = [of('en'), of('zh')];
  const isPaired = en.length === zh.length && paired(single.map(said)).length === en.length;
  if (!isPaired || single.length !== elements.length) return new Map();
  return new Map(
    en.flatMap((each, index) => {
      const other = zh[index];
      return other === undefined ? [] : [[each, other] as const, [other, each] as const];
    }),
  );
}

function said(element: XmlElement): Said {
  return { text: addressOf(element), element };
}

const MARKS = ['label', 'sup', 'xref', 'institution-id', 'email', 'fn'];

/** The parts of a place in their order; a comma where the file leaves it to the printer. */
function addressOf(element: XmlElement): string {
  // SciELO gives the address as printed, and its parts once more.
  const printed = childrenOf(element, 'institution').find(
    (each) => attribute(each, 'content-type') === 'original',
  );
  if (printed !== undefined) return wordsOf(printed, ...MARKS).replace(/[\s,;.]+$/u, '');
  const parts = element.children.flatMap((child) => {
    const text = typeof child === 'string' ? child : textOfPart(child);
    return text.trim() === '' ? [] : [text.trim()];
  });
  return parts
    .reduce((all, part) => all + separatorBetween(all, part) + part, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,，;；.]+|[\s,，;；]+$/gu, '');
}

function textOfPart(part: XmlElement): string {
  if (MARKS.includes(part.name)) return '';
  return part.name === 'institution-wrap' ? addressOf(part) : wordsOf(part, ...MARKS);
}

function separatorBetween(left: string, right: string): string {
  if (left === '' || /^[,，;；.。:：、)）]/u.test(right)) return '';
  if (/[,，;；:：、(（]$/u.test(left)) return /[,;:]$/u.test(left) ? ' ' : '';
  return /\p{Script=Han}$/u.test(left) && /^\p{Script=Han}/u.test(right) ? '，' : ', ';
}
