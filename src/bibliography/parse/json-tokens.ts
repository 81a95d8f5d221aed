/** The tokens of sound JSON (RFC 8259), each with its place: what `JSON.parse` does not say of a text. */

export interface JsonToken {
  /** A whole string with its quotes, a bracket, a comma, a colon, or a word. */
  readonly text: string;
  /** Where it begins, in characters and in lines (from 1). */
  readonly index: number;
  readonly line: number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:\n]|[^\s"[\]{},:]+/gsu;

/** Goes through a text once; what is no JSON is cut up somehow, and never refused. */
export function* jsonTokens(source: string): Generator<JsonToken> {
  let line = 1;
  for (const { 0: text, index } of source.matchAll(TOKEN)) {
    if (text === '\n') line += 1;
    else yield { text, index, line };
  }
}
