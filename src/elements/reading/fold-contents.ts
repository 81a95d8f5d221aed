/** In a narrow window the table of contents opens below its line, and closes by Escape, a tap beside it, or a choice. */
import { find } from '../dom.ts';

export function foldContents(): void {
  const toc = find(document, '.toc', HTMLElement);
  const fold = toc && find(toc, 'button', HTMLButtonElement);
  if (!fold) return;
  const isOpen = (): boolean => fold.ariaExpanded === 'true';
  const set = (open: boolean): void => {
    fold.ariaExpanded = String(open);
  };
  fold.addEventListener('click', () => set(!isOpen()));
  document.addEventListener('click', ({ target }) => {
    const isWithin = target instanceof Node && toc.contains(target);
    if (!isWithin || (target instanceof Element && target.closest('a'))) set(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return;
    set(false);
    fold.focus();
  });
  toc.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !toc.contains(relatedTarget)) set(false);
  });
}
