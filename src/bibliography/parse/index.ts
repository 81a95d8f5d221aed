/** One way in for every format: text → references and what was noticed about them. */
import type { Finding } from '../finding.ts';
import { parseBibtex } from './bibtex.ts';
import { parseCnki } from './cnki.ts';
import { parseCslJson } from './csl-json.ts';
import { detectFormat, type InputFormat } from './detect.ts';
import { parseEndnote } from './endnote.ts';
import { parseEndnoteXml } from './endnote-xml.ts';
import { parseGbt7714 } from './gbt7714/index.ts';
import { parseNbib } from './nbib.ts';
import { parseRefworks } from './refworks.ts';
import type { ParseOptions } from './report.ts';
import { parseRis } from './ris.ts';
import type { ParseResult } from './text.ts';
import { parseWos } from './wos.ts';

export { detectFormat, type InputFormat, inputFormats } from './detect.ts';
export { loneLetters } from './gbt7714/letters.ts';
export { describeRepeated, type RepeatedField, repeatedFields } from './json-fields.ts';
export type { ParseOptions } from './report.ts';
export type { ParseResult } from './text.ts';
export { parseBibtex, parseCslJson, parseEndnote, parseEndnoteXml, parseGbt7714, parseRis };

const readers: Readonly<
  Record<InputFormat, (text: string, options?: ParseOptions) => ParseResult>
> = {
  gbt7714: parseGbt7714,
  bibtex: parseBibtex,
  ris: parseRis,
  endnote: parseEndnote,
  'endnote-xml': parseEndnoteXml,
  'csl-json': parseCslJson,
  refworks: parseRefworks,
  cnki: parseCnki,
  nbib: parseNbib,
  wos: parseWos,
};

/**
 * Reads a list of references in any format; in the one named, or in the one the text looks like.
 * Every reference has an id of its own: the file's, where it gives one that is free.
 * Never throws; whatever is doubtful or lost is in the findings, with line and repair.
 */
export function parseReferences(
  text: string,
  { format, ...options }: ParseOptions & { readonly format?: InputFormat | undefined } = {},
): ParseResult {
  const read = format ?? detectFormat(text);
  if (read === undefined) return blank(options);
  try {
    return readers[read](text, options);
  } catch (error) {
    // A field of tens of millions of characters is more than a pattern can match.
    if (error instanceof RangeError) return tooLong(text, options);
    throw error;
  }
}

const MAX_QUOTED = 200;

function tooLong(text: string, { file }: ParseOptions): ParseResult {
  const finding: Finding = {
    kind: 'unreadable-entry',
    message: 'A field of this text is too long to be read, and so nothing was',
    repair: 'Take out what is no reference, or divide the file.',
    text: text.trimStart().slice(0, MAX_QUOTED),
    file,
    line: 1,
  };
  return { references: [], findings: [finding] };
}

function blank({ file }: ParseOptions): ParseResult {
  const repair = 'Give a file with a list of references in it.';
  const finding: Finding = {
    kind: 'unknown-format',
    message: 'There is no text',
    repair,
    text: '',
    file,
    line: 1,
  };
  return { references: [], findings: [finding] };
}
