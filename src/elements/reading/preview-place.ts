/** Where a preview stands: below its mark or above it, never off the window, never over the line being read. */

const GAP = 8;
const EDGE = 16;

/** With a finger the preview is a sheet at the bottom: the style sheet asks the same. */
export function isSheet(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

export function placeBeside(box: HTMLElement, mark: HTMLElement): void {
  if (isSheet()) uncover(box, mark);
  else stand(box, mark);
}

function stand(box: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = at.bottom + GAP + height <= clientHeight - EDGE || at.top < clientHeight / 2;
  const top = isBelow ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - height);
  const left = Math.max(EDGE, Math.min(at.left - 2 * EDGE, clientWidth - width - EDGE));
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${left + scrollX}px`;
}

/** A sheet that would lie over the tapped line moves the page up from under it. */
function uncover(sheet: HTMLElement, mark: HTMLElement): void {
  const covered =
    mark.getBoundingClientRect().bottom + 2 * EDGE - sheet.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
}
