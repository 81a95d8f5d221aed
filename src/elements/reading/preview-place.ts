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

/** On the side that has room for it; where neither has, on the roomier one, as high as that, and it scrolls. */
function stand(box: HTMLElement, mark: HTMLElement): void {
  box.style.maxHeight = '';
  const at = mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const above = at.top - GAP - EDGE;
  const below = clientHeight - EDGE - at.bottom - GAP;
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, isBelow ? below : above);
  if (shown < height) box.style.maxHeight = `${shown}px`;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - shown;
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
