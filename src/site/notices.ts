/** Corrigenda, retractions and expressions of concern, as an article's page shows them at its top. */
import { type Locale, wordsIn } from '../i18n/index.ts';
import type { ArticleRecord } from './content.ts';
import { formatDate, preferred, type Run } from './localized.ts';

export interface NoticeView {
  readonly kind: 'corrigendum' | 'retraction' | 'concern';
  readonly label: string;
  readonly date?: { readonly iso: string; readonly text: string } | undefined;
  readonly text: Run;
  readonly url?: string | undefined;
}

export function noticesOf(
  { entry: { data } }: ArticleRecord,
  locale: Locale,
): readonly NoticeView[] {
  return data.notices.map(({ kind, date, text, url }) => ({
    kind,
    label: wordsIn(locale).notices[kind],
    date: date ? { iso: date, text: formatDate(date, locale) } : undefined,
    text: preferred(text, locale),
    url,
  }));
}
