/** A body of an article or of a page of the guide, as the markdown pipeline made it and as its page shows it. */
import { type CollectionEntry, type RenderResult, render } from 'astro:content';
import type { Reference, StyleId } from '../bibliography/index.ts';
import { type Locale, languageTag, type Words, wordsIn } from '../i18n/index.ts';
import type { Citations, CitingSentence } from '../markdown/citations.ts';
import type { PlainText } from '../markdown/plain-text.ts';
import { type CiteView, citeViews } from './cite-view.ts';
import type { ArticleRecord } from './content.ts';

export interface Body {
  readonly Content: RenderResult['Content'];
  readonly lang: string;
  readonly words: Words;
  /** Whether anything stands before the text's first heading. */
  readonly hasAbstract: boolean;
  /** The citations of the text, in its order. */
  readonly cites: readonly CiteView[];
  /** For each reference by its number: the sentences that cite it. */
  readonly citedBy: ReadonlyMap<number, readonly CitingRun[]>;
  /** The text's headings: none where there is only an abstract. */
  readonly headings: readonly {
    readonly id: string;
    readonly text: string;
    readonly depth: number;
  }[];
}

/** A sentence that cites, and its language where that is not the text's. */
export type CitingRun = CitingSentence & { readonly lang?: string };

/** What a body cites, and how its page says it. */
export interface Cited {
  readonly references: readonly Reference[];
  readonly style: StyleId;
  readonly language: Locale;
}

export function bodyOf(
  { entry, references, journal }: ArticleRecord,
  locale: Locale,
): Promise<Body> {
  const { style } = journal;
  return readBody(entry, { references, style, language: entry.data.language }, locale);
}

export async function readBody(
  entry: CollectionEntry<'articles' | 'guide'>,
  cited: Cited,
  locale: Locale,
): Promise<Body> {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const { citations, abstract = [] } = remarkPluginFrontmatter as Partial<PlainText> & {
    citations?: Citations;
  };
  const { clusters, sentences } = citations ?? { clusters: [], sentences: [] };
  const words = wordsIn(locale);
  return {
    Content,
    lang: languageTag[cited.language],
    words,
    hasAbstract: abstract.length > 0,
    cites: citeViews(clusters, cited, words),
    citedBy: citingSentences(clusters, sentences.map(runIn(cited.language)), cited.references),
    headings: headings.map(({ slug, text, depth }) => ({ id: slug, text, depth })),
  };
}

const runIn =
  (language: Locale) =>
  (sentence: CitingSentence): CitingRun =>
    language === 'zh' && !/\p{Script=Han}/u.test(sentence.text)
      ? { ...sentence, lang: languageTag.en }
      : sentence;

function citingSentences(
  clusters: Citations['clusters'],
  sentences: readonly CitingRun[],
  references: readonly Reference[],
): Body['citedBy'] {
  return new Map(
    references.map(({ id }, index) => {
      const citing = clusters.filter(({ works }) => works.some(({ key }) => key === id));
      const ids = new Set(citing.map(({ sentence }) => sentence));
      return [index + 1, sentences.filter((sentence) => ids.has(sentence.id))];
    }),
  );
}

/** The body's words. */
export async function plainTextOf({ entry }: ArticleRecord): Promise<PlainText> {
  const { remarkPluginFrontmatter } = await render(entry);
  const { abstract, text } = remarkPluginFrontmatter as Partial<PlainText>;
  return { abstract: abstract ?? [], text: text ?? [] };
}
