/** What the importer says: what it understood, what it doubts, what it left out, what it wrote. */
import {
  describeFinding,
  displayName,
  type Localized,
  type Reference,
  yearOfDate,
} from '../../src/bibliography/index.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Line } from './page/lines.ts';
import type { PlannedFile } from './write-files.ts';

/** The table of what was understood. */
export function describeArticle(plan: ImportPlan): string {
  const { record, text, references, related } = plan;
  const { article } = record;
  const places = article.affiliations ?? [];
  const rows: [string, string | string[] | undefined][] = [
    ['Journal', plan.journal],
    ['Issue', describeIssue(record)],
    ['Section', describeSection(article.section)],
    ['Title', allLanguages(article.title)],
    ['Authors', (article.authors ?? []).map(describeAuthor)],
    [
      'Affiliations',
      places.map((place, index) => `${index + 1}  ${allLanguages(place).join(' / ')}`),
    ],
    ['Dates', describeDates(article)],
    ['Abstract', describeAbstracts(record)],
    ['Key words', Object.values(article.keywords ?? {}).map((words) => (words ?? []).join('; '))],
    ['CLC', (article.clc ?? []).join(', ')],
    ['DOI', article.doi],
    ['Funding', (article.funding ?? []).flatMap(allLanguages)],
    ['Text', describeText(text)],
    ['References', describeList(references)],
    ['Related', describeRelated(related)],
  ];
  return rows
    .filter(([label, value]) => !rare.has(label) || (value ?? '').length > 0)
    .flatMap(([label, value]) => row(label, value))
    .join('\n');
}

/** Parts most pages do without: shown only where they are. */
const rare = new Set(['Section', 'DOI', 'Funding', 'Text']);

function row(label: string, value: string | string[] | undefined): string[] {
  const lines = (Array.isArray(value) ? value : [value ?? '']).filter((line) => line !== '');
  return (lines.length > 0 ? lines : ['–']).map(
    (line, index) => `  ${(index === 0 ? label : '').padEnd(14)}${line}`,
  );
}

function describeIssue({ year, article: { volume, issue, page } }: ImportPlan['record']): string {
  const parts = [
    year,
    volume && `volume ${volume}`,
    issue && `issue ${issue}`,
    page && `pages ${page}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function describeSection(section: Localized | undefined | object): string {
  const [[language, text] = ['', '']] = Object.entries(section ?? {});
  return language === 'zh-Latn' ? `${text} (read as pinyin)` : String(text);
}

function allLanguages(text: object): string[] {
  return Object.values(text).filter((value) => typeof value === 'string');
}

function describeAuthor(
  author: NonNullable<ImportPlan['record']['article']['authors']>[number],
): string {
  const names = [author.name.en, author.name.zh]
    .filter((name) => name !== undefined)
    .map(displayName);
  const marks = (author.affiliations ?? []).join(',');
  const extras = [author.corresponding && 'corresponding', author.email].filter(Boolean).join(', ');
  return `${names.join(' / ')}${marks && `  ${marks}`}${extras && `  (${extras})`}`;
}

function describeDates(article: ImportPlan['record']['article']): string {
  const dates = [
    ['received', article.received],
    ['online', article.online],
    ['published', article.published],
  ];
  return dates
    .filter(([, date]) => date)
    .map(([label, date]) => `${label} ${date}`)
    .join(', ');
}

function describeAbstracts({ article, abstract }: ImportPlan['record']): string[] {
  const texts = { [article.language]: abstract.join(' '), ...article.abstract };
  return Object.entries(texts).flatMap(([language, words]) =>
    words ? [describeLength(language, words)] : [],
  );
}

function describeLength(language: string, text: string): string {
  return language === 'zh'
    ? `Chinese, ${[...text].length} characters`
    : `English, ${text.split(/\s+/).length} words`;
}

function describeText({ sections, characters, citations, notes }: ImportPlan['text']): string {
  const parts = [
    `${sections} sections, ${characters} characters`,
    `${citations} citations`,
    notes > 0 && `${notes} notes`,
  ];
  return characters === 0 ? '' : parts.filter(Boolean).join(', ');
}

function describeList(references: readonly Reference[]): string {
  const years = references
    .map(({ issued }) => yearOfDate(issued))
    .filter((year) => year !== undefined);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = years.length === 0 ? '' : first === last ? `, ${first}` : `, ${first}–${last}`;
  return references.length === 0 ? '' : `${references.length}${span}`;
}

function describeRelated(related: readonly Reference[]): string {
  const bare = related.filter(({ title, author }) => !title && !author).length;
  return `${describeList(related)}${bare > 0 ? ` (${bare} printed without title and author)` : ''}`;
}

/** Doubts and ignored lines, or the sentence that there are none. */
export function describeDoubts({ findings, ignored: lines }: ImportPlan, file: string): string {
  const doubts = findings.map((finding) => `  ${describeFinding(finding)}`);
  const ignored = groupLines(lines).map(
    (group) => `  ${file}:${span(group)}  ${group.map(({ text }) => `“${text}”`).join(' ')}`,
  );
  return [
    doubts.length === 0 ? 'Doubts: none' : `Doubts (${doubts.length})\n${doubts.join('\n')}`,
    ignored.length === 0
      ? 'Ignored: nothing'
      : `Ignored, as parts of the page and not of the article\n${ignored.join('\n')}`,
  ].join('\n\n');
}

const NEAR_LINES = 4;

function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const previous = groups.at(-1)?.at(-1);
    if (previous && line.number - previous.number <= NEAR_LINES) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function span(lines: readonly Line[]): string {
  const first = lines[0]?.number;
  const last = lines.at(-1)?.number;
  return first === last ? `${first}` : `${first}-${last}`;
}

/** What happened to each file, or what stands in the way. */
export function describeFiles(
  files: readonly PlannedFile[],
  verbs: { [state in PlannedFile['state']]: string },
): string {
  const width = Math.max(...files.map(({ state }) => verbs[state].length));
  return files.map(({ path, state }) => `  ${verbs[state].padEnd(width)}  ${path}`).join('\n');
}
