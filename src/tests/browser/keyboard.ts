import type { Page } from 'playwright-core';

/** What has the focus: element, accessible name as far as markup tells, and whether a reader can see that it is there. */
export interface Focused {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly visible: boolean;
}

/** Says what has the focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label =
      element.getAttribute('aria-label') ??
      [...labels, element].map(({ textContent }) => textContent).join(' ');
    return {
      name: element.localName,
      id: element.id,
      text: label.trim().replace(/\s+/g, ' '),
      visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });
}

/** Presses Tab until the focus leaves the page, or `most` times, and lists where it stopped. */
export async function tabStops(page: Page, most = 400): Promise<Focused[]> {
  const stops: Focused[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.name === 'body') return stops;
    stops.push(stop);
  }
  return stops;
}
