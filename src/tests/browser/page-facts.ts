import type { Page } from 'playwright-core';

/** The page as a screen reader meets it: roles, names and states, as indented lines (Playwright's ARIA snapshot). */
export const accessibleTree = (page: Page, selector = 'body'): Promise<string> =>
  page.locator(selector).ariaSnapshot();

/** Elements that stick out of the page sideways, so that a reader would have to scroll in two directions. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.map(
      ({ localName, id, className }) =>
        `${localName}#${id}.${className} is wider than ${clientWidth} px`,
    );
  });
}

/** How far things moved by themselves since the page was opened: the cumulative layout shift, 0 at best. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return shifts.reduce((sum, shift) => sum + ('value' in shift ? Number(shift.value) : 0), 0);
  });
}

/** Words that would be read aloud in the voice of another language: Han characters as English, sentences as Chinese. */
export function misspoken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const lang = parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
      if (parentElement?.closest('script, style, code, math, .entry, .dates')) continue;
      const words = textContent?.trim() ?? '';
      const isHan = /\p{Script=Han}/u.test(words);
      const isSentence = !isHan && /(\p{Script=Latin}{3,}[\s,.;:’-]+){3}/u.test(words);
      const isWrong = (isHan && !/^(zh|ja)/.test(lang)) || (isSentence && lang === 'zh-CN');
      if (isWrong) found.push(`“${words.slice(0, 60)}” is said to be ${lang}`);
    }
    return found;
  });
}
