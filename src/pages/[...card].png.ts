import type { APIRoute, GetStaticPaths } from 'astro';
import { openCards } from '../card/index.ts';
import type { CardView } from '../site/card-view.ts';
import { allCards } from '../site/cards.ts';

export const getStaticPaths = (async () =>
  (await allCards()).map(({ file, card }) => ({
    params: { card: file.replace(/\.png$/, '') },
    props: { card },
  }))) satisfies GetStaticPaths;

const draw = openCards(process.cwd());

export const GET: APIRoute<{ card: CardView }> = async ({ props }) =>
  new Response(await draw(props.card));
