/** The style sheets a page carries within itself: those of its kind and no other, so that it arrives in one round trip. */
import article from '../styles/article.css?inline';
import base from '../styles/base.css?inline';
import citations from '../styles/citations.css?inline';
import contents from '../styles/contents.css?inline';
import controls from '../styles/controls.css?inline';
import figures from '../styles/figures.css?inline';
import frame from '../styles/frame.css?inline';
import home from '../styles/home.css?inline';
import indexPages from '../styles/index-pages.css?inline';
import keptPages from '../styles/kept-pages.css?inline';
import landscape from '../styles/landscape.css?inline';
import notices from '../styles/notices.css?inline';
import print from '../styles/print.css?inline';
import prose from '../styles/prose.css?inline';
import references from '../styles/references.css?inline';
import searchPage from '../styles/search-page.css?inline';
import settings from '../styles/settings.css?inline';
import tokens from '../styles/tokens.css?inline';
import toolbar from '../styles/toolbar.css?inline';

/** What each kind of page has beyond what every page has. */
const ofKind = {
  plain: [],
  home: [home],
  cited: [indexPages],
  search: [toolbar, notices, searchPage],
  article: [landscape, toolbar, notices],
  kept: [home, notices, keptPages],
  text: [prose, figures, contents, citations],
} as const;

export type PageKind = keyof typeof ofKind;

/**
 * The styles of a page of these kinds, in the order of the cascade; print and the reader's settings have the last word.
 * @returns one sheet of CSS, for one `<style>`
 */
export function pageStyles(kinds: readonly PageKind[]): string {
  const own = kinds.flatMap((kind) => ofKind[kind]);
  const sheets = [tokens, base, frame, controls, article, references, ...own, print, settings];
  return sheets.map((sheet) => sheet.trim()).join('\n');
}
