/** What the text of a JATS article is written in view of: its list, its pictures, what it refers to. */
import type { Finding } from '../../../src/bibliography/index.ts';
import type { Picture } from '../import-source.ts';
import type { Language, Line } from '../page/lines.ts';
import type { Cites } from './cites.ts';
import { wordsOf, type XmlElement } from './element.ts';

export interface Around {
  readonly language: Language;
  readonly cites: Cites;
  /** Reference ids by the id of a `ref`. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Elements of the file by their id. */
  readonly byId: ReadonlyMap<string, XmlElement>;
  /** Keys of figures, tables and formulas, `fig:f1`, by the id of their element. */
  readonly targets: ReadonlyMap<string, string>;
  /** The name beside `index.mdx` of a picture that lies beside the file; nothing where none does. */
  readonly pictureOf: (href: string) => string | undefined;
  /** Reads marks that are printed, and not marked up, in a text. */
  readonly marked: (text: string, hold: (mdx: string) => string, line: number) => string;
  /** Whether what is written stands in a cell of a table, where a line may end. */
  readonly inCell?: boolean;
  readonly notes: Notes;
  readonly report: Report;
}

/** Notes in the order they are pointed at. */
export class Notes {
  readonly #numbers = new Map<XmlElement, number>();

  numberOf(note: XmlElement): number {
    const known = this.#numbers.get(note) ?? this.#numbers.size + 1;
    this.#numbers.set(note, known);
    return known;
  }

  /** Those that were pointed at so far. */
  list(): readonly XmlElement[] {
    return [...this.#numbers.keys()];
  }

  has(note: XmlElement): boolean {
    return this.#numbers.has(note);
  }
}

/** What an editor should look at, and what nothing was made of. */
export class Report {
  readonly findings: Finding[] = [];
  readonly ignored: Line[] = [];
  readonly pictures: Picture[] = [];

  doubt(element: XmlElement, message: string, repair: string, text = ''): void {
    this.findings.push({ kind: 'unsure-field', message, repair, text, line: element.line });
  }

  leave(element: XmlElement): void {
    const text = wordsOf(element);
    const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    const kind = Object.entries(element.attributes).find(([name]) => name.endsWith('-type'))?.[1];
    const name = [element.name, kind].filter(Boolean).join(' ');
    this.ignored.push({ number: element.line, text: `<${name}> ${shown}`.trim() });
  }
}
