/**
 * After a jump from a line of the text, to a reference, a note or a figure, one control leads back to the line. It
 * stays until it is used, or the reader is there again, and survives a reload.
 */
import { readingWords } from '../../i18n/reading.ts';
import { h } from '../dom.ts';
import { goalOf, linksAway } from './text-links.ts';

/** Where a reader was: at which link, how far below the top of the window (CSS pixels), and in which place of the history. */
interface Place {
  readonly link: number;
  readonly top: number;
  /** The address's hash before the jump: Back leads there. */
  readonly from: string;
}

const key = `back:${location.pathname}`;
/** What lies under the bars at the top is out of sight. */
const BARS = '-110px 0px 0px';
/** Whether the address is about to change because a link was chosen, and not by Back. */
let isChosen = false;
let control: HTMLAnchorElement | undefined;
let watched: IntersectionObserver | undefined;

export function offerWayBack(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    isChosen = link ? link.hash !== location.hash : false;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (linksAway().includes(link)) rememberPlace(link, link);
  });
  addEventListener('hashchange', ({ newURL }) => {
    if (!isChosen) standAsLeft();
    isChosen = false;
    // Who goes on at once is somewhere else already, and that is told next.
    if (newURL === location.href) update();
  });
  update();
}

/** After Back a browser may stand where the address leads to, and not where the reader was. */
function standAsLeft(): void {
  const place = stored();
  const link = place && linksAway()[place.link];
  if (link && location.hash === place.from) hold(link, place.top);
}

/** It may go there only some frames after it has told of the address. */
function hold(link: HTMLAnchorElement, top: number, frames = 20): void {
  stand(link, top);
  if (frames > 0) requestAnimationFrame(() => hold(link, top, frames - 1));
}

function stand(link: HTMLAnchorElement, top: number): void {
  scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Call before a jump away from a link of the text, to where another one leads. */
export function rememberPlace(at: HTMLAnchorElement, { hash }: HTMLAnchorElement): void {
  const from = location.hash === hash ? '' : location.hash;
  const place: Place = { link: linksAway().indexOf(at), top: at.getBoundingClientRect().top, from };
  store(JSON.stringify(place));
  // A second jump to one place changes no address.
  setTimeout(() => location.hash === hash && update());
}

/** Where the jump began the reader has gone back to already. */
function update(): void {
  const place = stored();
  watched?.disconnect();
  control?.remove();
  if (!place) return;
  const link = linksAway()[place.link];
  if (!link || location.hash === place.from) forget();
  else watchFor(link, place);
}

/** The control is there while the line is out of sight, and goes when the reader has come back to it. */
function watchFor(link: HTMLAnchorElement, place: Place): void {
  let wasAway = false;
  const look: IntersectionObserverCallback = ([entry]) => {
    if (entry?.isIntersecting) {
      if (wasAway) forget();
      return;
    }
    wasAway = true;
    show(link, place);
  };
  watched = new IntersectionObserver(look, { rootMargin: BARS });
  watched.observe(link);
}

function show(link: HTMLAnchorElement, { top }: Place): void {
  const words = readingWords(document.documentElement.lang);
  control ??= h('a', { className: 'way-back' }, words.wayBack);
  const sentence = link.closest('.said')?.id;
  control.href = `#${sentence ?? ''}`;
  control.onclick = (event) => {
    event.preventDefault();
    forget();
    if (sentence) location.hash = sentence;
    else history.replaceState(history.state, '', location.pathname + location.search);
    link.focus({ preventScroll: true });
    stand(link, top);
  };
  (goalOf(location) ?? document.body).prepend(control);
}

function forget(): void {
  watched?.disconnect();
  control?.remove();
  store('');
}

/** Storage may be forbidden or full: then the way back lasts until the page is left. */
let kept = '';

function store(text: string): void {
  kept = text;
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {}
}

function stored(): Place | undefined {
  try {
    kept ||= sessionStorage.getItem(key) ?? '';
  } catch {}
  return kept ? (JSON.parse(kept) as Place) : undefined;
}
