/** A line at the bottom of the window: there is a newer version of this page, to be shown when the reader likes. */
import { offlineWords } from '../../i18n/offline.ts';
import { announce } from '../announce.ts';
import { h } from '../dom.ts';

const words = offlineWords(document.documentElement.lang);

/** In a sheet of its own: no page carries it that does not need it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .newer {
    position: fixed; inset: auto 0 0; z-index: 3;
    display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: center;
    padding: .6rem var(--gutter) max(.6rem, env(safe-area-inset-bottom));
    background: var(--tint); border-top: 1px solid var(--edge);
    font: .875rem/1.4 var(--sans);
  }
  .newer span { flex: 0 1 auto }
  html:has(.newer) { scroll-padding-bottom: 4.5rem }
  html:has(.newer) body { padding-bottom: 4.5rem }
  @media print { .newer { display: none } }
`);
document.adoptedStyleSheets.push(sheet);

const line = h('aside', { className: 'newer ui' }, h('span', {}, words.newer));
const show = h('button', { type: 'button', className: 'button main' }, words.show);
const later = h('button', { type: 'button', className: 'button' }, words.later);
show.addEventListener('click', () => location.reload());
later.addEventListener('click', () => line.remove());
line.ariaLabel = words.newer;
line.append(show, later);
document.body.append(line);
announce(words.newer);
