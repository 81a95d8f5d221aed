import type { CopyrightMeta } from '../site/article-meta.ts';
import type { Run } from '../site/localized.ts';

/** `© 2022 Village Studies Press`, the form that JATS4R asks for and every reader knows, in each language of the holder's name. */
export function copyrightNotices(copyright: CopyrightMeta | undefined): readonly Run[] {
  return (copyright?.holder ?? []).map(({ text, lang }) => ({
    text: ['©', copyright?.year, text].filter(Boolean).join(' '),
    lang,
  }));
}
