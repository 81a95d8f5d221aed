/** The text of a file's bytes, with what a person should know about its encoding. */
import type { Finding } from '../../../src/bibliography/index.ts';
import { Refusal } from '../refusal.ts';
import { type DecodedText, decodeText, type Undecoded } from './decode.ts';
import { encodingName } from './names.ts';

interface Options {
  /** Label of the encoding, where a person named it. */
  readonly encoding?: string | undefined;
  /** What to do where it is no text at all, as a sentence. */
  readonly textRepair: string;
}

/** Decodes a file. Throws a refusal where that would be no more than a guess among equals. */
export function readText(
  bytes: Uint8Array,
  file: string,
  { encoding, textRepair }: Options,
): { text: string; findings: Finding[] } {
  const decoded = decodeText(bytes, encoding);
  if (typeof decoded === 'string' || 'between' in decoded) {
    throw new Refusal(`${file} ${whyNot(decoded, textRepair)}`);
  }
  return { text: decoded.text, findings: [...guessOf(decoded, file), ...damageOf(decoded, file)] };
}

function whyNot(reason: Undecoded, textRepair: string): string {
  if (reason === 'no-text') return `is not a text file. ${textRepair}`;
  if (reason === 'unknown')
    return 'is not in UTF-8, and its encoding cannot be told. Save it as UTF-8, or name its encoding, as in --encoding big5.';
  const [one, other] = reason.between;
  return `is not in UTF-8, and may be in ${encodingName(one)} or in ${encodingName(other)}. Say which with --encoding ${one} or --encoding ${other}, or save it as UTF-8.`;
}

/** The encoding of Chinese databases needs no word; any other is said. */
const USUAL = 'gb18030';

function guessOf({ encoding, isGuess }: DecodedText, file: string): Finding[] {
  if (!isGuess || encoding === USUAL) return [];
  return [
    {
      kind: 'unsure-encoding',
      message: `This is not in UTF-8, and was read as ${encodingName(encoding)}`,
      repair: 'Where words look wrong, name its encoding with --encoding, or save it as UTF-8.',
      text: '',
      file,
    },
  ];
}

const MOST_DAMAGES = 20;

/** Every line that holds bytes which are no text in the file's encoding. */
function damageOf({ text, encoding, isDamaged }: DecodedText, file: string): Finding[] {
  if (!isDamaged) return [];
  const lines = text.split(/\r\n|[\r\n]/u).map((line, index) => ({ line, number: index + 1 }));
  const damaged = lines.filter(({ line }) => line.includes('\ufffd')).slice(0, MOST_DAMAGES);
  return damaged.map(({ line, number }) => ({
    kind: 'unreadable-text',
    message: `This line holds bytes that are no ${encodingName(encoding)}; each stands as \ufffd`,
    repair: 'Write those characters anew, and save the file as UTF-8.',
    text: line.trim(),
    file,
    line: number,
  }));
}
