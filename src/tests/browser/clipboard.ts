import type { Page } from 'playwright-core';

export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * Pastes what the page has copied as a reader would: once it says so, into a rich editor on a page of its own.
 * Needs no permission, and works for plain http too.
 */
export async function paste(page: Page): Promise<Pasted> {
  await page
    .getByText(/^(Copied|已复制)$/)
    .first()
    .waitFor();
  const editor = await page.context().newPage();
  await editor.setContent('<div contenteditable style="height: 9em"></div>');
  const pasted = editor.evaluate(
    () =>
      new Promise<Pasted>((resolve) => {
        document.addEventListener('paste', ({ clipboardData }) => {
          const html = clipboardData?.getData('text/html') ?? '';
          resolve({ html, text: clipboardData?.getData('text/plain') ?? '' });
        });
      }),
  );
  await editor.locator('div').focus();
  await editor.keyboard.press('ControlOrMeta+V');
  const { html, text } = await pasted;
  await editor.close();
  return { html: html.replace(/^<meta [^>]*>/, ''), text };
}
