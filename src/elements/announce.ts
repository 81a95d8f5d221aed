/** One polite live region for the whole page. */
let region: HTMLElement | undefined;

/** Says a sentence to a screen reader; saying the same one twice is heard twice. */
export function announce(sentence: string): void {
  region ??= makeRegion();
  region.textContent = '';
  // A region that changes in the task that made it is not announced by every screen reader.
  setTimeout(() => {
    if (region) region.textContent = sentence;
  }, 50);
}

function makeRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.className = 'hidden';
  document.body.append(element);
  return element;
}
