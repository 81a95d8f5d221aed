/** The links of a text that lead to another place of its page: citations, notes, and the names of figures. */

/** What they lead to can be looked at from where one reads. */
const PREVIEWED =
  '.cite a, [data-footnote-ref], .text :is([href^="#fig-"], [href^="#tbl-"], [href^="#eq-"])';

/** A link of the text that leads away from its line; nothing for those that lead back. */
const LEADS_AWAY =
  '.body a[href^="#"]:not(.preview *, .way-back, [data-footnote-backref], .footnote-back)';

/** The link with a preview that something is in. */
export function previewedLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>(PREVIEWED);
  return link || undefined;
}

/** All links that lead away from their line, in order. */
export function linksAway(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(LEADS_AWAY)];
}

/** Where a link of the page leads to; nowhere, where a sign `%` in it stands for no character. */
export function goalOf({ hash }: HTMLAnchorElement | Location): HTMLElement | undefined {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined;
  } catch {
    return undefined;
  }
}
