/** Choosing which language of a text to show, and saying which it is. */
import { displayName, type Localized, type Name } from '../bibliography/index.ts';
import { type Locale, languageTag, otherLocale } from '../i18n/index.ts';

/** A run of text and the language it is in, for its `lang` attribute. */
export interface Run {
  readonly text: string;
  readonly lang: string;
}

/** The text in the page's language, else in the other one, else its romanisation. */
export function preferred(value: Localized, locale: Locale): Run {
  for (const candidate of [locale, otherLocale(locale)]) {
    const text = value[candidate];
    if (text) return { text, lang: languageTag[candidate] };
  }
  return { text: value['zh-Latn'] ?? '', lang: 'zh-Latn' };
}

/** A text in every language it is known in, the preferred one first. */
export function runsOf(value: Localized, locale: Locale): readonly Run[] {
  const first = preferred(value, locale);
  const all = Object.entries({ ...languageTag, 'zh-Latn': 'zh-Latn' }).flatMap(([key, lang]) => {
    const text = value[key as keyof typeof value];
    return text && lang !== first.lang ? [{ text, lang }] : [];
  });
  return [first, ...all];
}

/** The text in the language that `preferred` did not take, where it is known. */
export function alternative(value: Localized, locale: Locale): Run | undefined {
  const other = otherLocale(locale);
  const text = value[locale] && value[other];
  return text ? { text, lang: languageTag[other] } : undefined;
}

/** A calendar day as the page's language writes it; a year or a month alone stays one. */
export function formatDate(iso: string, locale: Locale): string {
  const parts = iso.split('-').length;
  const key = `${locale} ${parts}`;
  const format = dateFormats.get(key) ?? openDateFormat(locale, parts);
  dateFormats.set(key, format);
  return format.format(new Date(`${iso}${iso.length === 4 ? '-01-01' : ''}`));
}

/** To open one takes a hundred times as long as to use it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** For a year, a year and a month, or a day: one part, two or three. */
function openDateFormat(locale: Locale, parts: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** Family name first, in capitals in Latin script: which part is the family name can't be misread. */
export function printedName(name: Name): string {
  return displayName(name.family ? { ...name, family: name.family.toUpperCase() } : name);
}
