/** Which of the older encodings bytes are in: the one in which they are most likely text. */
import { type Candidate, candidates } from './models.ts';

/** The encoding, by its label; or the two that are about as likely; or none, where they are no text in any. */
export type Guess =
  | { readonly encoding: string }
  | { readonly between: readonly [string, string] }
  | undefined;

interface Rated {
  readonly label: string;
  readonly likelihood: number;
  readonly isText: boolean;
}

/** As many bytes as tell an encoding: the start of a file, with whatever follows it not counted. */
const MOST_BYTES = 200_000;
/** One is taken for certain when it is twenty times as likely as the next. */
const MARGIN = Math.log(20);
/** Less of the usual characters is no text, but for a name of two or three. */
const LEAST_USUAL = 0.3;
const FEW = 10;
/** Of letters, digits and signs each is about as likely; what a second byte swallows counts by this. */
const ASCII = Math.log(1 / 60);

/** Guesses among the encodings in which all bytes are characters. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const [best, next] = candidates
    .filter(({ label }) => isValid(bytes, label))
    .map((candidate) => rate(bytes.subarray(0, MOST_BYTES), candidate))
    .sort((one, other) => other.likelihood - one.likelihood);
  if (best === undefined || !best.isText) return undefined;
  const isCertain = next === undefined || best.likelihood - next.likelihood >= MARGIN;
  return isCertain ? { encoding: best.label } : { between: [best.label, next.label] };
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function rate(bytes: Uint8Array, { label, model, prior }: Candidate): Rated {
  let likelihood = prior;
  let characters = 0;
  let usual = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const read = lead < 0x80 ? undefined : model(lead, bytes[at + 1] ?? 0, bytes[at - 1] ?? 0);
    likelihood += read?.likelihood ?? ASCII;
    if (read !== undefined) characters += 1;
    if (read?.isUsual) usual += 1;
    at += read?.length ?? 1;
  }
  return { label, likelihood, isText: characters < FEW || usual >= characters * LEAST_USUAL };
}
