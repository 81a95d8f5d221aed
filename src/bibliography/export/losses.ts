/** What each format cannot hold: all that a reference loses when it is written and read again. */
import { carriedCustom, customFrom } from '../mapping/carried-custom.ts';
import { readDate, writeDate } from '../mapping/date-text.ts';
import { withoutControls } from '../mapping/plain-text.ts';
import { isDateVariable, type Variable } from '../mapping/variables.ts';
import { dividedName, inNumbers } from '../parse/csl-values.ts';
import { isNoDate, isRefused, keywordsOf, refine } from '../parse/values.ts';
import type { DateValue, Name, Reference } from '../reference.ts';
import { cleanEntries, type Entry } from './clean.ts';
import type { DataFormat } from './index.ts';
import { escapeVerbatim } from './tex.ts';

export interface Loss {
  /** One sentence for a person. */
  readonly what: string;
  /** The reference as it is after the loss. */
  readonly apply: (reference: Reference) => Reference;
}

const unsafeLinks: Loss = {
  what: 'Links other than http and https are left out, and DOIs that are none.',
  apply: (reference) =>
    mapped(reference, (variable, value) =>
      isRefused(variable, String(value)) ? undefined : value,
    ),
};

const lineText: Loss = {
  what: 'Line breaks and runs of white space become one space; control characters are left out.',
  apply: (reference) => rebuilt(reference, cleanEntries(reference)),
};

const controls: Loss = {
  what: 'Control characters are left out, and values that hold nothing else.',
  apply: (reference) =>
    mapped(reference, (_, value) => {
      if (typeof value === 'string') return withoutControls(value);
      if (!Array.isArray(value)) return value;
      const named = value.map(cleanName).filter((name) => Object.keys(name).length > 0);
      return named.length > 0 ? named : undefined;
    }),
};

const provenance: Loss = {
  what: 'Of custom only what GB/T 7714 prints is kept, as one line of text each: the printed string stays with the site.',
  apply: ({ custom, ...reference }) => {
    const carried = new Map(carriedCustom(custom));
    const kept = customFrom((name) => carried.get(name));
    return kept === undefined ? reference : { ...reference, custom: kept };
  },
};

const dates: Loss = {
  what: 'Dates keep what EDTF can say: circa as yes or no, seasons 1 to 4, no words beside numbers.',
  apply: (reference) =>
    mapped(reference, (variable, value) =>
      isDateVariable(variable) ? readDate(writeDate(value as DateValue)) : value,
    ),
};

const keywords: Loss = {
  what: 'Key words are parted by “; ” whatever parted them before.',
  apply: (reference) =>
    mapped(reference, (variable, value) =>
      variable === 'keyword' ? keywordsOf(String(value)) : value,
    ),
};

const names: Loss = {
  what: 'Particles that are not plain lower-case words become part of family or given names, unusual suffixes of given names.',
  apply: (reference) => reference,
};

const notation: Loss = {
  what: 'Page ranges are written with hyphens, DOIs bare, languages as BCP 47 tags.',
  apply: (reference) =>
    mapped(reference, (variable, value) =>
      typeof value === 'string' ? refine(variable, value)[1] : value,
    ),
};

const yearZero: Loss = {
  what: 'The year 0 is left out: programs write it for no date at all.',
  apply: (reference) =>
    mapped(reference, (variable, value) =>
      isDateVariable(variable) && isNoDate(writeDate(value as DateValue)) ? undefined : value,
    ),
};

const links: Loss = {
  what: 'Braces and backslashes in links and DOIs are percent-encoded.',
  apply: (reference) =>
    mapped(reference, (variable, value) =>
      variable === 'URL' || variable === 'DOI' ? escapeVerbatim(String(value)) : value,
    ),
};

const wholeNames: Loss = {
  what: 'Chinese persons kept in one part are divided into family and given name, particles and suffixes set apart.',
  apply: (reference) =>
    mapped(reference, (_, value) => (Array.isArray(value) ? value.map(dividedName) : value)),
};

const wordDates: Loss = {
  what: 'Words that plainly are a date become date-parts.',
  apply: (reference) =>
    mapped(reference, (variable, value) =>
      isDateVariable(variable) ? inNumbers(value as DateValue) : value,
    ),
};

const tagged = [lineText, unsafeLinks, provenance, dates, keywords, names];
const losses: Readonly<Record<DataFormat, readonly Loss[]>> = {
  ris: tagged,
  endnote: tagged,
  bibtex: [...tagged, notation, yearZero, links],
  'csl-json': [controls, unsafeLinks, notation, wholeNames, wordDates],
};

/** What a reference loses in a format, each loss as a sentence and as a function. */
export function lossesOf(format: DataFormat): readonly Loss[] {
  return losses[format];
}

function cleanName(name: Name): Name {
  const parts = Object.entries(name).map(([part, value]) => {
    return [part, typeof value === 'string' ? withoutControls(value) : value] as const;
  });
  return Object.fromEntries(parts.filter(([, value]) => value !== ''));
}

function mapped(
  reference: Reference,
  change: (variable: Variable, value: Entry[1]) => Entry[1] | undefined,
): Reference {
  const entries = entriesOf(reference).flatMap(([variable, value]): Entry[] => {
    const changed = change(variable, value);
    return changed === undefined || changed === '' ? [] : [[variable, changed]];
  });
  return rebuilt(reference, entries);
}

function entriesOf({ id, type, custom, ...values }: Reference): Entry[] {
  return Object.entries(values) as [Variable, Entry[1]][];
}

function rebuilt({ id, type, custom }: Reference, entries: readonly Entry[]): Reference {
  const values = Object.fromEntries(entries);
  return { id, type, ...values, ...(custom !== undefined && { custom }) } as Reference;
}
