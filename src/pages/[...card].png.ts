import type { APIRoute, GetStaticPaths } from 'astro';
import { drawAhead } from '../card/ahead.ts';
import { openCards } from '../card/index.ts';
import type { CardView } from '../site/card-view.ts';
import { allCards } from '../site/cards.ts';
import { pageKey } from '../site/page-keys.ts';

const cards = openCards(process.cwd());
let drawn = drawAhead(process.cwd(), []);

export const getStaticPaths = (async () => {
  const all = await allCards();
  const missing = all.map(({ card }) => card).filter((card) => !cards.has(card));
  if (!import.meta.env.DEV) drawn = drawAhead(process.cwd(), missing);
  const paths = all.map(async ({ file, card }) => ({
    params: { card: file.replace(/\.png$/, '') },
    props: { card },
    cacheKey: await pageKey(card),
  }));
  return Promise.all(paths);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardView }> = async ({ props: { card } }) => {
  await drawn(card);
  return new Response(await cards.draw(card));
};
