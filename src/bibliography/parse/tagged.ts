/** Records of one tag a line: where each begins, and values that run over several lines. */
import type { Field } from '../mapping/dialect.ts';
import type { Report } from './report.ts';
import { splitLines } from './text.ts';

export interface Tagged {
  /** Tag and value of a line; undefined where it has no tag and continues the value above. */
  readonly read: (line: string) => readonly [tag: string, value: string] | undefined;
  /** The tag a record begins with. */
  readonly typeTag: string;
  /** How a line begins that has a tag, for the repair of one that belongs to no record. */
  readonly sample: string;
}

interface OpenField {
  readonly tag: string;
  readonly line: number;
  readonly parts: string[];
}

/**
 * The fields of every record. A record begins at the type tag; only in files without one does a blank
 * line end it, since databases leave blank lines inside records, too.
 */
export function readTagged(text: string, tagged: Tagged, report: Report): Field[][] {
  const lines = splitLines(text).map((content) => ({ content, field: tagged.read(content) }));
  const isTyped = lines.some(({ field }) => field?.[0] === tagged.typeTag);
  const records: OpenField[][] = [];
  let isOpen = false;
  lines.forEach(({ content, field }, index) => {
    if (content.trim() === '') isOpen &&= isTyped;
    else if (field === undefined) {
      const last = isOpen ? records.at(-1)?.at(-1) : undefined;
      if (last === undefined) reportStray(content, index + 1, tagged, report);
      else last.parts.push(content.trim());
    } else {
      const [tag, value] = field;
      if (!isOpen || begins(tag, records.at(-1) ?? [], tagged)) records.push([]);
      records.at(-1)?.push({ tag, line: index + 1, parts: [value] });
      isOpen = true;
    }
  });
  return records.map((fields) => fields.map(joined));
}

function joined({ tag, line, parts }: OpenField): Field {
  return { tag, line, value: parts.join('\n') };
}

function begins(tag: string, record: readonly OpenField[], { typeTag }: Tagged): boolean {
  return tag === typeTag && record.some((field) => field.tag === typeTag);
}

function reportStray(content: string, line: number, { sample }: Tagged, report: Report): void {
  const repair = `Remove it, or begin it with a tag such as “${sample}”.`;
  report.add('leftover-text', 'This line belongs to no record', repair, { text: content, line });
}
