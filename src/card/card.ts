/**
 * The picture shown where a page's link is shared (Open Graph): of an article its title, authors, journal and place,
 * between the site's brackets, over its references by year; of other pages what they have of this.
 */
import type { CardView } from '../site/card-view.ts';
import type { Run } from '../site/localized.ts';
import { openCanvas, print, rectangle } from './canvas.ts';
import type { Inks } from './colours.ts';
import type { Coverage } from './coverage.ts';
import type { Faces, Weight } from './faces.ts';
import { lettersOf } from './letters.ts';
import { type Block, fit, type Room, widthOf } from './lines.ts';
import { png } from './png.ts';
import { CARD_SIZE } from './size.ts';

const LEFT = 120;
const RIGHT = CARD_SIZE.width - LEFT;
const WIDTH = RIGHT - LEFT;
const LEADING = 1.28;
const oneLine = (width: number, ...sizes: readonly number[]): Room => ({
  width,
  lines: () => 1,
  sizes,
});
const ROOMS = {
  kicker: oneLine(WIDTH, 30, 26, 22),
  title: {
    width: WIDTH,
    lines: (size) => Math.floor(265 / (size * LEADING)),
    sizes: [68, 62, 56, 51, 46, 42, 38, 34],
  },
  place: oneLine(600, 27, 24, 21),
  count: oneLine(300, 24, 21),
} as const satisfies Record<string, Room>;
/** Baselines of the first and the last line. */
const TOP = 122;
const BOTTOM = 538;
/** The bars, above the right end of the last line. */
const CHART = { width: 280, height: 64, bottom: BOTTOM - 40 } as const;
const BESIDE_CHART = WIDTH - CHART.width - 40;

/** Draws a card as a PNG: the same bytes for the same card, wherever it is drawn. */
export async function drawCard(
  card: CardView,
  faces: Faces,
  inks: Inks,
): Promise<Uint8Array<ArrayBuffer>> {
  const runs = [card.kicker, card.title, card.byline, card.place, card.count];
  await faces.load(runs.map(({ text }) => text).join('…'));
  const canvas = openCanvas(CARD_SIZE.width, CARD_SIZE.height, inks.paper);
  canvas.paint(inks.bar, 1, (shapes) => bars(shapes, card.years));
  const set = setter(faces);
  const title = set(card.title, 600, ROOMS.title);
  const start = TOP + 30 + (title?.size ?? 0);
  canvas.paint(inks.mark, 4, (shapes) => {
    brackets(shapes);
    line(shapes, set(card.kicker, 600, ROOMS.kicker), LEFT, TOP);
  });
  canvas.paint(
    inks.ink,
    6,
    (shapes) => title && print(shapes, title, LEFT, start, title.size * LEADING),
  );
  canvas.paint(inks.soft, 4, (shapes) => {
    const below = start + ((title?.lines.length ?? 1) - 1) * (title?.size ?? 0) * LEADING + 66;
    const room = oneLine(below + 12 > CHART.bottom - CHART.height ? BESIDE_CHART : WIDTH, 32, 28);
    line(shapes, set(card.byline, 400, room), LEFT, below);
    line(shapes, set(card.place, 400, ROOMS.place), LEFT, BOTTOM);
    lineTo(shapes, set(card.count, 400, ROOMS.count), RIGHT, BOTTOM);
  });
  return png(canvas.picture);
}

type Setter = (run: Run, weight: Weight, room: Room) => Block | undefined;

function setter(faces: Faces): Setter {
  return (run, weight, room) => {
    const letters = lettersOf(run, weight, faces);
    const ellipsis = lettersOf({ ...run, text: '…' }, weight, faces) ?? [];
    return letters && letters.length > 0 ? fit(letters, room, ellipsis) : undefined;
  };
}

function line(shapes: Coverage, block: Block | undefined, x: number, baseline: number): void {
  if (block) print(shapes, block, x, baseline, 0);
}

/** A line that ends at a place. */
function lineTo(shapes: Coverage, block: Block | undefined, right: number, baseline: number): void {
  line(shapes, block, right - widthOf(block?.lines[0] ?? []) * (block?.size ?? 0), baseline);
}

/** The site's mark, as large as the card. */
function brackets(shapes: Coverage): void {
  const [top, bottom, inset, reach, stroke] = [48, CARD_SIZE.height - 48, 48, 34, 7];
  for (const [x, arm] of [
    [inset, inset],
    [CARD_SIZE.width - inset - stroke, CARD_SIZE.width - inset - reach],
  ] as const) {
    rectangle(shapes, x, top, stroke, bottom - top);
    rectangle(shapes, arm, top, reach, stroke);
    rectangle(shapes, arm, bottom - stroke, reach, stroke);
  }
}

function bars(shapes: Coverage, years: readonly number[]): void {
  const most = Math.max(...years, 1);
  const step = Math.min(CHART.width / Math.max(years.length, 1), 28);
  const left = RIGHT - step * years.length;
  for (const [place, count] of years.entries()) {
    const height = (CHART.height * count) / most;
    rectangle(shapes, left + place * step + 2, CHART.bottom - height, step - 2, height);
  }
}
