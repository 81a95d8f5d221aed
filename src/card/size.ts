/** Pixels of a card: what sites that show shared links ask for (https://ogp.me, 1.91 : 1). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
