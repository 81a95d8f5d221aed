/**
 * In a narrow window the table of contents opens below its line, and closes by Escape, a tap beside it, or a choice;
 * beside the text it stays open, also where style sheets cannot open a `details` by themselves.
 */
import { find } from '../dom.ts';

/** The style sheet asks the same. */
const isBeside = matchMedia('(width >= 64rem)');

export function foldContents(): void {
  const toc = find(document, '.toc', HTMLElement);
  const fold = toc && find(toc, 'details', HTMLDetailsElement);
  if (!fold) return;
  const close = (): void => {
    fold.open = isBeside.matches;
  };
  close();
  isBeside.addEventListener('change', close);
  document.addEventListener('click', ({ target }) => {
    const isWithin = target instanceof Node && toc.contains(target);
    if (!isWithin || (target instanceof Element && target.closest('a'))) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !fold.open || isBeside.matches) return;
    close();
    find(fold, 'summary', HTMLElement)?.focus();
  });
  toc.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !toc.contains(relatedTarget)) close();
  });
}
