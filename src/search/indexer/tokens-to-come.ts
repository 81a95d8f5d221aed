/** The tokens of entries, made while Pagefind takes in those before them. */
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../record.ts';
import { type Stream, streams } from '../token.ts';
import { type Tokens, tokensOf } from '../tokens.ts';
import type { TokensToCome } from './part.ts';
import { readingsOf } from './readings.ts';

/** So many records are made before Pagefind is given what waits for it: a page goes through its pipe in pieces. */
const AT_ONCE = 16;

/** Tokens of entries, in their order, to be gone through one after the other: made the first time, and kept. */
export function tokensToCome(entries: readonly Entry[]): TokensToCome {
  const known = new Map<string, string>();
  const made: Tokens[] = [];
  return {
    length: entries.length,
    async *[Symbol.asyncIterator]() {
      yield* made;
      for (const entry of entries.slice(made.length)) {
        if (made.length % AT_ONCE === 0) await setImmediate();
        const tokens = shared(tokensOf(entry, readingsOf(entry)), known);
        made.push(tokens);
        yield tokens;
      }
    },
  };
}

/** Tokens are few, and each is met again and again: kept once they take a fifth of the memory. */
function shared(tokens: Tokens, known: Map<string, string>): Tokens {
  const keep = (token: string) => {
    const before = known.get(token);
    if (before === undefined) known.set(token, token);
    return before ?? token;
  };
  const kept: Record<Stream, readonly string[]> = { ...tokens };
  for (const stream of streams) kept[stream] = tokens[stream].map(keep);
  return kept;
}
