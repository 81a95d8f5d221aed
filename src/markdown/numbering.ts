/** The numbers of figures, tables and equations, and what each is called in the article's language. */

export type Kind = 'fig' | 'tbl' | 'eq';

/** In a caption, and where a sentence refers to it. */
const NAMES = {
  en: {
    fig: (n: number) => `Figure ${n}`,
    tbl: (n: number) => `Table ${n}`,
    eq: (n: number) => `Equation (${n})`,
  },
  zh: { fig: (n: number) => `图${n}`, tbl: (n: number) => `表${n}`, eq: (n: number) => `式(${n})` },
} as const;

/** A key of this text and where it stands: 1-based line of the file. */
export interface KeyedPlace {
  readonly key: string;
  readonly line: number;
}

export interface Numbered {
  /** Anchor on the page. */
  readonly id: string;
  readonly label: string;
  readonly number: number;
}

/** Numbers what is captioned, in order, and remembers what each key is called; of two with one key, the first. */
export class Numbering {
  readonly labels = new Map<string, string>();
  readonly repeated: KeyedPlace[] = [];
  readonly #counts: Record<Kind, number> = { fig: 0, tbl: 0, eq: 0 };
  readonly #names: (typeof NAMES)[keyof typeof NAMES];

  constructor(language: keyof typeof NAMES) {
    this.#names = NAMES[language];
  }

  next(kind: Kind, name: string, line: number): Numbered {
    this.#counts[kind] += 1;
    const number = this.#counts[kind];
    const label = this.#names[kind](number);
    const key = `${kind}:${name}`;
    const isTaken = name !== '' && this.labels.has(key);
    if (isTaken) this.repeated.push({ key, line });
    else if (name !== '') this.labels.set(key, label);
    return { id: anchorOf(name === '' || isTaken ? `${kind}:no-${number}` : key), label, number };
  }
}

/** `fig:map` → `fig-map` */
export function anchorOf(key: string): string {
  return key.replace(':', '-');
}
