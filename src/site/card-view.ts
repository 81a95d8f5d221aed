/** What the picture says that is shown where a page's link is shared. */
import { CARD_SIZE } from '../card/size.ts';
import { type Locale, languageTag, nameSeparator, wordsIn } from '../i18n/index.ts';
import type { ArticleView } from './article-view.ts';
import type { IssueView } from './issue-view.ts';
import type { Landscape } from './landscape.ts';
import type { Run } from './localized.ts';
import { pathTo } from './paths.ts';
import type { SharedPicture } from './shared-page.ts';

export interface CardView {
  /** A line above the title: what the page is part of. */
  readonly kicker: Run;
  readonly title: Run;
  /** A line below it: who wrote it, or what is in it. */
  readonly byline: Run;
  /** In the last line, on the left: where it stands. */
  readonly place: Run;
  /** On the right: how much there is. */
  readonly count: Run;
  /** How many references are of each year, or run of years. */
  readonly years: readonly number[];
}

/** The parts of a card that a page has, the rest empty. */
export function cardView(locale: Locale, parts: Partial<CardView>): CardView {
  const none = ownRun(locale, '');
  return { kicker: none, title: none, byline: none, place: none, count: none, years: [], ...parts };
}

export function articleCard(article: ArticleView): CardView {
  const { locale, authors, title, issue, page, landscape } = article;
  const words = wordsIn(locale);
  const lang = authors[0]?.name.lang ?? languageTag[locale];
  const retracted = article.notices.some(({ kind }) => kind === 'retraction');
  const place = [issue.label, page && words.pages(page.replaceAll('-', '–'))];
  return cardView(locale, {
    kicker: article.journal,
    title: { ...title, text: words.noticedTitle(title.text, retracted) },
    byline: { text: authors.map(({ name }) => name.text).join(nameSeparator(lang)), lang },
    place: ownRun(locale, place.filter(Boolean).join(' · ')),
    ...cited(locale, landscape),
  });
}

export function issueCard({ locale, journal, label, sections }: IssueView): CardView {
  const names = sections.flatMap(({ name }) => name ?? []);
  const articles = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return cardView(locale, {
    kicker: journal,
    title: ownRun(locale, label),
    byline: {
      text: [...new Set(names.map(({ text }) => text))].join(' · '),
      lang: names[0]?.lang ?? languageTag[locale],
    },
    place: ownRun(locale, wordsIn(locale).countedArticles(articles)),
  });
}

/** References, as many of each year as a landscape shows. */
export function cited(
  locale: Locale,
  { count, bars }: Landscape,
): Pick<CardView, 'count' | 'years'> {
  return {
    count: ownRun(locale, count > 0 ? wordsIn(locale).countedReferences(count) : ''),
    years: bars.map((bar) => bar.count),
  };
}

/** A text in the interface's language. */
export function ownRun(locale: Locale, text: string): Run {
  return { text, lang: languageTag[locale] };
}

/** A card as the page at a path names it. */
export function pictureOf(path: string, card: CardView): SharedPicture {
  const { title, byline, kicker, place } = card;
  const said = [title, byline, kicker, place].map(({ text }) => text).filter(Boolean);
  return { path: pathTo.card(path), alt: said.join('. '), ...CARD_SIZE };
}
