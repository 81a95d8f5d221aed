/**
 * Who comes back to a text that was left in its midst can read on there: one control leads to the block at the top of
 * the window back then, until it is used or the reader scrolls. Where one was is kept in this browser and nowhere else.
 */
import { readingWords } from '../../i18n/reading.ts';
import { h } from '../dom.ts';
import { keepPlace, keptPlace } from './kept-places.ts';

/** Below the bars that stay at the top, in px. */
const TOP = 110;

export function offerToReadOn(): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('.text > *')];
  const left = blocks[keptPlace() ?? -1];
  const [visit] = performance.getEntriesByType('navigation');
  const isFresh = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  if (left && isFresh && !location.hash && scrollY === 0) offer(left, headingOf(blocks, left));
  addEventListener('pagehide', () => keepPlace(placeIn(blocks)));
}

/** The block at the top of the window; none before the text begins, nor past its end. */
function placeIn(blocks: readonly HTMLElement[]): number | undefined {
  const place = blocks.findIndex((block) => block.getBoundingClientRect().bottom > TOP);
  const isWithin = (blocks[0]?.getBoundingClientRect().top ?? 0) < 0;
  return isWithin && place >= 0 ? place : undefined;
}

function headingOf(blocks: readonly HTMLElement[], left: HTMLElement): string {
  const before = blocks.slice(0, blocks.indexOf(left) + 1);
  return before.findLast((block) => block.matches('h2, h3, h4'))?.textContent ?? '';
}

function offer(left: HTMLElement, section: string): void {
  const words = readingWords(document.documentElement.lang);
  const control = h('button', { type: 'button', className: 'way-back' }, words.readOn(section));
  const off = new AbortController();
  off.signal.addEventListener('abort', () => control.remove());
  control.addEventListener('click', () => {
    off.abort();
    left.scrollIntoView({ behavior: 'instant' });
    left.tabIndex = -1;
    left.focus({ preventScroll: true });
  });
  addEventListener('scroll', () => scrollY > innerHeight / 2 && off.abort(), off);
  // First on the page for the keyboard, after the link that skips to the content.
  document.querySelector('.bar')?.before(control);
}
