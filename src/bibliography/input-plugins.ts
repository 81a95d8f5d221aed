/**
 * The readers as input plugins of citation-js: `new Cite(text)` then reads printed Chinese lists, RIS,
 * BibTeX, EndNote, NoteExpress, RefWorks, PubMed, Web of Science and the exports of CNKI and VIP as `parseReferences` does.
 *
 * citation-js asks its own formats first. Those that ours must come before (its BibTeX and RIS, which
 * break Chinese names, and its JSON, which takes `[1] … [2014]` for an array) are extended by ours.
 */
import { marksOf } from './parse/gbt7714/marks.ts';
import { runOf } from './parse/gbt7714/run.ts';
import { detectFormat, type InputFormat, parseReferences } from './parse/index.ts';
import type { Reference } from './reference.ts';

/** An input format of citation-js (its `plugins.input`). */
export interface InputPlugin {
  readonly parse: (text: string) => Reference[];
  readonly outputs: '@csl/list+object';
  readonly parseType: {
    readonly dataType: 'String';
    readonly predicate: (text: string) => boolean;
    /** The format of citation-js whose texts are asked for first. */
    readonly extends?: string;
  };
}

/** What formats are read by ours, and under which format of citation-js they would be taken for. */
const offered: readonly (readonly [InputFormat, under?: string])[] = [
  ['gbt7714'],
  ['gbt7714', '@else/json'],
  ['bibtex'],
  ['bibtex', '@biblatex/text'],
  ['ris'],
  ['ris', '@ris/file'],
  ['endnote'],
  ['endnote-xml'],
  ['refworks'],
  ['cnki'],
  ['nbib'],
  ['nbib', '@ris/file'],
  ['wos'],
];

/** Every input plugin by its name: `@gbt7714/ris`, and `@gbt7714/known+ris` where it extends one. */
export const inputPlugins: Readonly<Record<string, InputPlugin>> = Object.fromEntries(
  offered.map(([format, under]) => [
    under === undefined ? `@gbt7714/${format}` : `@gbt7714/known+${format}`,
    pluginOf(format, under),
  ]),
);

function pluginOf(format: InputFormat, under: string | undefined): InputPlugin {
  const isOurs = (text: string) =>
    detectFormat(text) === format && (format !== 'gbt7714' || isPrinted(text));
  return {
    parse: (text) => parseReferences(text, { format }).references,
    outputs: '@csl/list+object',
    parseType: {
      dataType: 'String',
      predicate: isOurs,
      ...(under !== undefined && { extends: under }),
    },
  };
}

const SAMPLE_LENGTH = 20_000;
const FOOTNOTE = /《[^《》]{1,200}》[^\n]{0,200}(?:1[4-9]|20)\d\d/u;

/** Any text that is nothing else may be a printed list; what has neither mark nor 《》 with a year is not taken for one. */
function isPrinted(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return marksOf(runOf(sample)).length > 0 || FOOTNOTE.test(sample);
}
