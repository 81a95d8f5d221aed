/** Copying rich and plain text together, on secure and on plain-http origins. */

export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/** Resolves to whether the text reached the clipboard; never throws. */
export async function copy({ html, text }: Copyable): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand({ html, text });
  }
}

/**
 * `navigator.clipboard` does not exist on plain-http origins; the older command does, and its event can
 * carry both forms. May go when no journal is served over plain http any more.
 */
function copyByCommand({ html, text }: Copyable): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

/** Text as HTML that shows just that text. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
