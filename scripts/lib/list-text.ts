/** The text of a list of references: a file in any usual encoding, or standard input. */
import { Refusal } from './refusal.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** Reads a file, or standard input for `-`; refuses in one sentence what is no list. */
export function readListText(name: string, encoding?: string): TextFile {
  const file = readTextFile(name, {
    largest: 100,
    folderRepair: 'Name a file.',
    textRepair: 'Save the list as text, BibTeX, RIS, XML or JSON.',
    encoding,
  });
  const kind = markupOf(file.text);
  if (kind === undefined) return file;
  throw new Refusal(`${name} is ${kind}. Open it, copy the list and save it as plain text.`);
}

/** What is text, and no list: its marks would be taken for words. */
function markupOf(text: string): string | undefined {
  const start = text.slice(0, 200).trimStart();
  if (/^\{\\rtf/u.test(start)) return 'a word processor’s file (RTF)';
  return /^<(?:!doctype html|html|head|body)\b/iu.test(start) ? 'a web page (HTML)' : undefined;
}
