/** A thread that draws the cards it was given, and says of each that it is kept. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CardView } from '../site/card-view.ts';
import { openCards } from './index.ts';

const { root, cards } = workerData as { root: string; cards: readonly CardView[] };
const { draw } = openCards(root);

for (const [place, card] of cards.entries()) {
  // Whoever needs the card draws it again, and gets the error.
  await draw(card).catch(() => undefined);
  parentPort?.postMessage(place);
}
