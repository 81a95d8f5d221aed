/**
 * After a jump from a citation to its reference, one control leads back to the line one came from. It stays until
 * it is used, or the browser's Back was, and survives a reload.
 */
import { REFERENCE_ANCHOR } from '../../constants.ts';
import { elementWords } from '../../i18n/elements.ts';
import { h } from '../dom.ts';

/** Where a reader was: which citation of the page, and how far below the top of the window (CSS pixels). */
interface Place {
  readonly cite: number;
  readonly top: number;
}

const key = `back:${location.pathname}`;
let control: HTMLAnchorElement | undefined;

export function offerWayBack(): void {
  document.addEventListener('click', (event) => {
    const cite = event.target instanceof Element && event.target.closest<HTMLElement>('.cite');
    const isJump = !event.defaultPrevented && !event.ctrlKey && !event.metaKey;
    if (cite && isJump && (event.target as Element).closest('a')) rememberPlace(cite);
  });
  addEventListener('hashchange', update);
  update();
}

/** Call before a jump away from a citation. */
export function rememberPlace(cite: HTMLElement): void {
  const place: Place = { cite: cites().indexOf(cite), top: cite.getBoundingClientRect().top };
  store(JSON.stringify(place));
}

function cites(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.cite')];
}

/** At a reference the control is there; anywhere else the reader has gone back already. */
function update(): void {
  const place = stored();
  const isAtReference = location.hash.startsWith(`#${REFERENCE_ANCHOR}`);
  if (isAtReference && place) show(place);
  else forget();
}

function show(place: Place): void {
  control ??= h(
    'a',
    { className: 'way-back' },
    elementWords(document.documentElement.lang).wayBack,
  );
  const sentence = cites()[place.cite]?.closest('.said')?.id;
  control.href = `#${sentence ?? ''}`;
  control.onclick = (event) => {
    event.preventDefault();
    goBack(place);
  };
  const target = document.getElementById(location.hash.slice(1));
  (target ?? document.body).prepend(control);
}

function goBack({ cite, top }: Place): void {
  const mark = cites()[cite];
  const sentence = mark?.closest('.said')?.id;
  if (sentence) location.hash = sentence;
  else history.replaceState(history.state, '', location.pathname + location.search);
  forget();
  if (!mark) return;
  mark.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  scrollBy({ top: mark.getBoundingClientRect().top - top, behavior: 'instant' });
}

function forget(): void {
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
