/** Style sheets of what only a script opens: they come with it, so that pages need not carry them. */

/** Adds a style sheet to the page: its CSS, which a content security policy does not ask about (CSSOM 6.2). */
export function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
