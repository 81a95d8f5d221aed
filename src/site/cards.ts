/** Every card of the site, and the one that pages without their own are shared with. */
import { type Locale, locales, otherLocale, wordsIn } from '../i18n/index.ts';
import { articleViews } from './article-view.ts';
import { articleCard, type CardView, cardView, cited, issueCard, ownRun } from './card-view.ts';
import { allArticles } from './content.ts';
import { guideLinks } from './guide-view.ts';
import { issueViews } from './issue-view.ts';
import { landscapeOf } from './landscape.ts';
import { oncePerBuild } from './once.ts';
import { inDist, pathTo } from './paths.ts';
import { journalNames, siteTitle } from './site-title.ts';

/** The first page's: the site, its journals, the newest issue, all references by year. */
export const siteCard = oncePerBuild(async (locale: Locale): Promise<CardView> => {
  const [articles, [newest], title] = [
    await allArticles(),
    await issueViews(locale),
    await siteTitle(locale),
  ];
  const names = await Promise.all([locale, otherLocale(locale)].map(journalNames));
  return cardView(locale, {
    title,
    byline: names.find(({ text }) => text !== title.text) ?? ownRun(locale, ''),
    place: ownRun(locale, newest?.label ?? ''),
    ...cited(locale, landscapeOf(articles.flatMap(({ references }) => references))),
  });
});

/** A page of the guide's. */
export async function guideCard(locale: Locale, title: string): Promise<CardView> {
  return cardView(locale, {
    kicker: await siteTitle(locale),
    title: ownRun(locale, title),
    place: ownRun(locale, wordsIn(locale).guide),
  });
}

/** All of them, with their files in `dist/`. */
export async function allCards(): Promise<readonly { file: string; card: CardView }[]> {
  return (await Promise.all(locales.map(cardsIn))).flat();
}

async function cardsIn(locale: Locale): Promise<readonly { file: string; card: CardView }[]> {
  const cards = [
    { path: pathTo.home(locale), card: await siteCard(locale) },
    ...(await articleViews(locale)).map((each) => ({ path: each.path, card: articleCard(each) })),
    ...(await issueViews(locale)).map((each) => ({ path: each.path, card: issueCard(each) })),
    ...(await Promise.all(
      (
        await guideLinks(locale)
      ).map(async ({ path, title }) => ({
        path,
        card: await guideCard(locale, title),
      })),
    )),
  ];
  return cards.map(({ path, card }) => ({ file: inDist(pathTo.card(path)), card }));
}
