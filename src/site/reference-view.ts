/** A list of references as a page shows it: numbered, formatted, each with its anchor and its link. */
import type { Reference, StyleId } from '../bibliography/index.ts';
import { REFERENCE_ANCHOR } from '../constants.ts';
import type { ArticleRecord } from './content.ts';
import { formatter } from './formatter.ts';
import { oncePerBuild } from './once.ts';
import { safeLink } from './safe-link.ts';

export interface ReferenceView {
  readonly id: string;
  /** 1-based place in print. */
  readonly number: number;
  /** `ref-12`: the `id` of its list item, and its permanent link. */
  readonly anchor: string;
  readonly lang: string;
  /** Escaped; holds only the inline tags of CSL, without `style`, which the site's policy forbids. */
  readonly html: string;
  readonly text: string;
  /** The mark that cites it in a text: `[12]`. */
  readonly mark: string;
  /** DOI or URL, when it is one a reader may safely follow. */
  readonly link?: string | undefined;
  readonly reference: Reference;
}

/** An article's own list in its journal's style: what every page and record of it holds. */
export const ownReferenceViews = oncePerBuild(({ references, journal }: ArticleRecord) =>
  referenceViews(references, journal.style),
);

/** Formats a whole list, in printed order, in one style. */
export function referenceViews(
  references: readonly Reference[],
  style: StyleId,
): readonly ReferenceView[] {
  const entries = formatter.citedList(references, style);
  return references.map((reference, index) => {
    const entry = entries[index];
    if (!entry) throw new Error(`No citation was made for reference ${reference.id}.`);
    return {
      id: reference.id,
      number: index + 1,
      anchor: `${REFERENCE_ANCHOR}${index + 1}`,
      lang: reference.language,
      html: withClasses(entry.html),
      text: entry.text,
      mark: entry.mark,
      link: safeLink(reference),
      reference,
    };
  });
}

/** Small capitals by class; what a style puts upright again, inside italics, stays as its surroundings are. */
function withClasses(html: string): string {
  return html.replace(/<span style="([^"]*)">/g, (_, style: string) =>
    /small-caps/.test(style) ? '<span class="small-caps">' : '<span>',
  );
}
