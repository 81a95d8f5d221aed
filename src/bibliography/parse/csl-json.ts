/** CSL-JSON as Zotero, Crossref and citation-js write it: a list, one item, or `{ "items": […] }`. */
import { isRecord } from '../mapping/equal.ts';
import { readCslItem } from './csl-item.ts';
import { finishList } from './finish.ts';
import { describeRepeated, repeatedFields } from './json-fields.ts';
import { jsonTokens } from './json-tokens.ts';
import { createReport, type ParseOptions, type Report } from './report.ts';
import type { ParseResult } from './text.ts';

const WRAPPERS = ['items', 'references', 'message'] as const;

/** Reads CSL-JSON text; whatever CSL does not allow is mended where that is safe, and reported. */
export function parseCslJson(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const source = text.replace(/^\ufeff/, '');
  const json = readJson(source, report);
  if (json !== undefined) reportRepeated(source, report);
  const items = itemsOf(json ?? []);
  const lines = items.list.length > 0 ? itemLines(source, items.depth) : [];
  const read = items.list.map((item, index) => readCslItem(item, lines[index], report));
  const references = read.filter((reference) => reference !== undefined);
  const readLines = lines.filter((_, index) => read[index] !== undefined);
  return { references: finishList(references, readLines, report), findings: report.findings };
}

function readJson(source: string, report: Report): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, position = '0'] = /position (\d+)/.exec(message) ?? [];
    const index = /end of/i.test(message) ? source.trimEnd().length : Number(position);
    const before = source.slice(0, index);
    const line = before.split('\n').length;
    const text = source.split('\n', line).at(-1)?.trim().slice(0, 200) ?? '';
    const repair = 'Look for a missing comma, quote or bracket there or just before.';
    report.add('unreadable-entry', 'This is not valid JSON', repair, { text, line });
    return undefined;
  }
}

/** The items, and how deep in brackets each begins. */
function itemsOf(json: unknown): { list: readonly unknown[]; depth: number } {
  if (Array.isArray(json)) return { list: json, depth: 1 };
  const wrapped = isRecord(json) ? WRAPPERS.map((key) => json[key]).find(Boolean) : undefined;
  if (Array.isArray(wrapped)) return { list: wrapped, depth: 2 };
  return wrapped === undefined ? { list: [json], depth: 0 } : { list: [wrapped], depth: 1 };
}

/** The line each item of the list begins on. */
function itemLines(source: string, depth: number): number[] {
  const lines: number[] = [];
  let level = 0;
  let isAwaited = depth === 0;
  for (const { text, line } of jsonTokens(source)) {
    if (isAwaited && text !== ']') lines.push(line);
    if (text === '{' || text === '[') level += 1;
    else if (text === '}' || text === ']') level -= 1;
    isAwaited = level === depth && (text === '[' || text === ',');
  }
  return lines;
}

/** What `JSON.parse` took for the same field is told: it kept the last value only. */
function reportRepeated(source: string, report: Report): void {
  for (const field of repeatedFields(source)) {
    const place = { text: field.value, line: field.line };
    report.add('lost-field', describeRepeated(field), 'Leave the right one in the file.', place);
  }
}
