/** The part of `citation-js` 0.7 that the engine uses; the package carries no types of its own. */
declare module 'citation-js' {
  /** A citeproc-js engine: one style under one locale. */
  export interface CslEngine {
    readonly sys: { wrapBibliographyEntry?: (id: string) => readonly [string, string] };
    readonly registry: {
      registry: Record<string, unknown>;
      /** Ids by the short form that their cites share. */
      readonly ambigcites: Readonly<Record<string, readonly string[]>>;
    };
    readonly fun: {
      /** Shortens a range of pages as the style has it. */
      readonly page_mangler: (range: string) => string;
      /** Reads tags and quotation marks within a string. */
      readonly flipflopper: { processTags: (blob: { readonly blobs: string }) => void };
    };
    /** The ends of ranges of dates, until they are printed. */
    readonly dateput: {
      readonly queue: readonly unknown[];
      string(engine: CslEngine, queue: readonly unknown[]): unknown;
      openLevel(token: 'empty'): void;
    };
    readonly opt: { readonly lang: string };
    readonly locale: Readonly<
      Record<string, { readonly opts: { readonly 'skip-words': readonly string[] } }>
    >;
    /** Tells apart the works that share a short form. */
    readonly disambiguate: { run: (shortForm: string) => void };
    readonly bibliography: { readonly opt: { 'subsequent-author-substitute'?: string } };
    readonly bibliography_sort: { readonly tokens: unknown[] };
    setOutputFormat(format: 'html' | 'text'): void;
    /** Registers items in the order given; `unsorted` keeps that order. */
    updateItems(ids: readonly string[], unsorted?: boolean): string[];
    makeBibliography(): readonly [{ readonly entry_ids: readonly string[][] }, string[]] | false;
    makeCitationCluster(items: readonly CiteItem[]): string;
    getTerm(name: string, form?: string): string | undefined;
    /** With no citations: forgets everything registered. */
    restoreProcessorState(citations: readonly never[]): void;
  }

  export interface CiteItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly 'suppress-author'?: boolean;
    readonly 'author-only'?: boolean;
  }

  /** Plugins by the name of what they add; `input` holds formats by theirs. */
  interface Plugins {
    has(name: string): boolean;
    add(name: string, plugins: { readonly input: Readonly<Record<string, object>> }): void;
    readonly input: {
      /** The name of the format a text is taken for. */
      type(input: unknown): string;
    };
  }

  interface Citation {
    /** Reads any input that a plugin knows into CSL-JSON. */
    new (
      input: unknown,
      options?: { readonly forceType?: string },
    ): { readonly data: readonly Readonly<Record<string, unknown>>[] };
    readonly plugins: Plugins;
    readonly CSL: {
      /** The engine kept under this name and locale, made when it is first asked for. */
      engine(
        name: string,
        locale: string,
        csl: string,
        retrieveItem: (id: string) => unknown,
        retrieveLocale: (tag: string) => string,
      ): CslEngine;
      readonly register: {
        getTemplate(name: string): string;
        hasTemplate(name: string): boolean;
        getLocale(tag: string): string;
        hasLocale(tag: string): boolean;
      };
    };
  }

  const citation: Citation;
  export default citation;
}
