/** Draws cards in a thread of their own while the pages are made, so that they are found kept when their turn comes. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CardView } from '../site/card-view.ts';

/** Fewer cards than these are drawn sooner than a thread has started. */
const FEWEST_CARDS = 24;

/** Tells when a card is drawn, or can't be: at once, where it is none of those. */
export type Drawn = (card: CardView) => Promise<void>;

/** Starts to draw cards, in their order, for `openCards` of the same folder to find. What fails is left to whoever asks. */
export function drawAhead(root: string, cards: readonly CardView[]): Drawn {
  if (cards.length < FEWEST_CARDS) return () => Promise.resolve();
  const waiting = new Map(cards.map((card) => [card, Promise.withResolvers<void>()]));
  const thread = new Worker(join(root, 'src/card/thread.ts'), { workerData: { root, cards } });
  thread.on('message', (place: number) => {
    const card = cards[place];
    if (card) waiting.get(card)?.resolve();
  });
  thread.on('error', () => undefined);
  thread.once('exit', () => {
    for (const { resolve } of waiting.values()) resolve();
  });
  return (card) => waiting.get(card)?.promise ?? Promise.resolve();
}
