/** The citation style a reader chose last, for the next list; forgotten where nothing can be stored. */
const KEY = 'citation-style';

export function rememberedStyle(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** `''` is the page's own style. */
export function rememberStyle(style: string): void {
  try {
    if (style) localStorage.setItem(KEY, style);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be full, or forbidden: the choice then holds for this page alone.
  }
}
