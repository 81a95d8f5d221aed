/** The file an editor hands over, as text. */
import { Refusal } from './refusal.ts';
import { readTextFile, type TextFile } from './text-file.ts';

const REPAIR = 'Save the article page as plain text and import that.';

/** Reads a text file in any usual encoding; refuses, in one sentence, what is no such file. */
export function readInput(name: string, encoding?: string): TextFile {
  const file = readTextFile(name, {
    largest: 20,
    folderRepair: 'Name the text file of one article page.',
    textRepair: REPAIR,
    encoding,
  });
  if (file.text.trim() === '') throw new Refusal(`${name} is empty. ${REPAIR}`);
  return file;
}
