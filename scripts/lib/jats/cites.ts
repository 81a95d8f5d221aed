/**
 * Where a JATS text cites (`xref`): marks beside one another become one citation, with the words and places
 * around them. `[<1>, <3>-<5>]` → `[@a; @c; @d; @e]`, `(<Li, 2020>: 23)` → `[@li-2020, 23]`, `Li (<2020>)` → `Li [-@li-2020]`.
 */

/** One `xref`: what it cites, and how the file prints it. */
export interface Cite {
  readonly keys: readonly string[];
  readonly printed: string;
}

/** The list that is cited, in its order, and the family names of each entry. */
export interface CitedOrder {
  readonly order: readonly string[];
  readonly families: ReadonlyMap<string, readonly string[]>;
}

/** Cites stand in a text as characters of plane 16, which no journal prints (Unicode 16, §23.5). */
const FIRST = 0x100000;
const SIGN = '[\\u{100000}-\\u{10fffd}]';
const DASH = '[-‐‑–—~～]';
const RUN = `${SIGN}(?:\\s*(?:[,，、]|${DASH})?\\s*${SIGN})*`;
const BRACKETS = /(?<open>[[［〔(（])(?<inner>[^[\]［］〔〕()（）]{0,400})(?<close>[\]］〕)）])/gu;
const PLACE = String.raw`\d+(?:${DASH}\d+)?(?:[,，]\s?\d+(?:${DASH}\d+)?)*`;
const RAISED_PLACE = new RegExp(`^(?:[(（](?:[Pp]{1,2}\\.?\\s?)?)?(${PLACE})[)）]?`, 'u');
const PART = new RegExp(`^(?<before>[\\s\\S]*?)(?<run>${RUN})(?<after>[\\s\\S]*)$`, 'u');
const AFTER = new RegExp(
  `^[\\s,，:：]*(?:[Pp]{1,2}\\.?|第)?\\s*(?<place>${PLACE})?\\s*页?\\s*$`,
  'u',
);
const WORDS =
  /^(?:see(?: also)?|cf\.?|e\.g\.|for example|also|compare|参见|另见|又见|详见|见|参考|转引自|如|例如)[,，:：\s]*/iu;
const NUMBER = /^[[［(（]?\s*\d{1,4}(?![\d])/u;
const YEAR = /^[(（]?\s*\d{4}[a-z]?\s*[)）]?$/u;
const NARRATIVE = /[(（]\s*\d{4}[a-z]?\s*[)）]$|\p{L}.*\d{4}[a-z]?$/u;

export class Cites {
  /** How many citations were written. */
  count = 0;
  readonly #cites: Cite[] = [];
  readonly #list: CitedOrder;

  constructor(list: CitedOrder) {
    this.#list = list;
  }

  /** Gives the character that stands for a cite. */
  add(cite: Cite): string {
    return String.fromCodePoint(FIRST + this.#cites.push(cite) - 1);
  }

  /** Writes the citations of a text; `isRaised` where a place may follow the mark, as in `[12]38`. */
  write(text: string, hold: (mdx: string) => string, isRaised = false): string {
    const keep = (works: string | undefined): string | undefined => {
      if (works === undefined) return undefined;
      this.count += 1;
      return hold(works);
    };
    const bracketed = text.replaceAll(
      BRACKETS,
      (whole, _open, inner: string, _close, at: number) => {
        if (!new RegExp(SIGN, 'u').test(inner)) return whole;
        const before = text.slice(Math.max(0, at - 80), at);
        return keep(this.#afterName(inner, before) ?? this.#cluster(inner)) ?? whole;
      },
    );
    const placed = isRaised ? this.#withPlace(bracketed, text, keep) : bracketed;
    return placed.replaceAll(new RegExp(RUN, 'gu'), (run) => this.#loose(run, keep));
  }

  /** A raised mark and nothing else, with a place after it. */
  #withPlace(
    done: string,
    text: string,
    keep: (works: string | undefined) => string | undefined,
  ): string {
    const [, inner = '', after = ''] =
      /^\s*[[［〔(（]([^\]］〕)）]*)[\]］〕)）]\s*(\S+)\s*$/u.exec(text) ?? [];
    const place = RAISED_PLACE.exec(after)?.[1];
    if (place === undefined) return done;
    this.count -= 1;
    return keep(this.#cluster(`${inner}, ${place}`)) ?? done;
  }

  /** `Li (2020)`: the author is named before the parenthesis. */
  #afterName(inner: string, before: string): string | undefined {
    const { run, after = '' } = this.#part(inner.trim()) ?? {};
    const cite = run && [...run].length === 1 ? this.#cite(run) : undefined;
    if (!cite || !YEAR.test(cite.printed) || !inner.trim().startsWith(run ?? '')) return undefined;
    const place = AFTER.exec(after)?.groups?.['place'];
    if (!AFTER.test(after) || !this.#isNamedIn(cite, before)) return undefined;
    const [key = ''] = cite.keys;
    return `[-@${key}${withPlace(place)}]`;
  }

  #cluster(inner: string): string | undefined {
    const works = inner.split(/[;；]/u).map((part) => this.#works(part));
    return works.every((each) => each !== undefined) ? `[${works.join('; ')}]` : undefined;
  }

  /** One part between semicolons: words, works, a place. */
  #works(part: string): string | undefined {
    const { before = '', run, after = '' } = this.#part(part.trim()) ?? {};
    if (run === undefined || !AFTER.test(after)) return undefined;
    const words = WORDS.exec(before)?.[0] ?? '';
    const name = before.slice(words.length).trim();
    const [first] = run;
    const isNamed = name === '' || (first && this.#isNamedIn(this.#cite(first), name));
    if (!isNamed) return undefined;
    const keys = this.#expand(run).map((key) => `@${key}`);
    if (keys.length === 0) return undefined;
    const prefix = words.trim().replace(/[,，:：]$/u, '');
    return `${prefix && `${prefix} `}${keys.join('; ')}${withPlace(AFTER.exec(after)?.groups?.['place'])}`;
  }

  #part(text: string): Record<string, string> | undefined {
    return PART.exec(text)?.groups;
  }

  #isNamedIn({ keys }: Cite, text: string): boolean {
    const families = keys.flatMap((key) => this.#list.families.get(key) ?? []);
    return families.some((family) => text.includes(family));
  }

  /** Marks without brackets: numbers as one citation, names as part of the sentence. */
  #loose(run: string, keep: (works: string) => string | undefined): string {
    const signs = [...run].filter((character) => new RegExp(SIGN, 'u').test(character));
    const cites = signs.map((sign) => this.#cite(sign));
    const [only] = cites;
    if (cites.every(({ printed }) => NUMBER.test(printed) && !YEAR.test(printed))) {
      return (
        keep(
          `[${this.#expand(run)
            .map((key) => `@${key}`)
            .join('; ')}]`,
        ) ?? ''
      );
    }
    if (cites.length === 1 && only) return keep(single(only)) ?? '';
    return run.replaceAll(new RegExp(SIGN, 'gu'), (sign) => keep(single(this.#cite(sign))) ?? '');
  }

  /** The works of a run in their order; a dash between two numbers means all between them. */
  #expand(run: string): string[] {
    const keys: string[] = [];
    let isRange = false;
    for (const character of run) {
      if (!new RegExp(SIGN, 'u').test(character)) {
        isRange ||= new RegExp(DASH, 'u').test(character);
        continue;
      }
      const cited = this.#cite(character).keys;
      const from = this.#list.order.indexOf(keys.at(-1) ?? '');
      const to = this.#list.order.indexOf(cited[0] ?? '');
      if (isRange && from >= 0 && to > from + 1) keys.push(...this.#list.order.slice(from + 1, to));
      keys.push(...cited);
      isRange = false;
    }
    return [...new Set(keys)];
  }

  #cite(sign: string): Cite {
    return this.#cites[(sign.codePointAt(0) ?? FIRST) - FIRST] ?? { keys: [], printed: '' };
  }
}

function single({ keys, printed }: Cite): string {
  const [first = ''] = keys;
  if (keys.length === 1 && NARRATIVE.test(printed)) return `@${first}`;
  return `[${keys.map((key) => `@${key}`).join('; ')}]`;
}

function withPlace(place: string | undefined): string {
  return place === undefined ? '' : `, ${place.replace(/[‐‑–—~～]/gu, '-')}`;
}
