import type { APIRoute, GetStaticPaths } from 'astro';
import { openCards } from '../../../../card/index.ts';
import { locales } from '../../../../i18n/index.ts';
import { articleViews } from '../../../../site/article-view.ts';
import { type CardView, cardView } from '../../../../site/card-view.ts';
import { localeParam } from '../../../../site/paths.ts';

export const getStaticPaths = (async () => {
  const views = await Promise.all(locales.map(articleViews));
  return views.flat().map((article) => ({
    params: { lang: localeParam(article.locale), slug: article.slug },
    props: { card: cardView(article) },
  }));
}) satisfies GetStaticPaths;

const draw = openCards(process.cwd());

export const GET: APIRoute<{ card: CardView }> = async ({ props }) =>
  new Response(await draw(props.card));
