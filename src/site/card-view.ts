/** What the picture says that is shown where an article's link is shared. */
import { CARD_SIZE } from '../card/size.ts';
import { languageTag, nameSeparator, wordsIn } from '../i18n/index.ts';
import type { ArticleView } from './article-view.ts';
import type { Run } from './localized.ts';
import { pathTo } from './paths.ts';
import type { SharedPicture } from './shared-page.ts';

export interface CardView {
  readonly journal: Run;
  readonly title: Run;
  readonly authors: Run;
  /** Issue and pages. */
  readonly place: Run;
  /** How many references there are. */
  readonly references: Run;
  /** How many are of each year, or run of years. */
  readonly years: readonly number[];
}

export function cardView(article: ArticleView): CardView {
  const { locale, authors, title, issue, page, landscape } = article;
  const words = wordsIn(locale);
  const lang = authors[0]?.name.lang ?? languageTag[locale];
  const retracted = article.notices.some(({ kind }) => kind === 'retraction');
  const own = (text: string | false): Run => ({ text: text || '', lang: languageTag[locale] });
  return {
    journal: article.journal,
    title: { ...title, text: words.noticedTitle(title.text, retracted) },
    authors: { text: authors.map(({ name }) => name.text).join(nameSeparator(lang)), lang },
    place: own(
      [issue.label, page && words.pages(page.replaceAll('-', '–'))].filter(Boolean).join(' · '),
    ),
    references: own(landscape.count > 0 && words.countedReferences(landscape.count)),
    years: landscape.bars.map(({ count }) => count),
  };
}

/** The picture as its page names it. */
export function cardOf(article: ArticleView): SharedPicture {
  const { journal, title, authors, place } = cardView(article);
  const said = [title, authors, journal, place].map(({ text }) => text).filter(Boolean);
  return { path: pathTo.card(article.locale, article.slug), alt: said.join('. '), ...CARD_SIZE };
}
