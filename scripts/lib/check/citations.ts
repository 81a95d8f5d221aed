/**
 * Checks of a text: it holds no code, every key it cites is in the list, and every entry of a list is cited where
 * there is a text.
 */
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Finding, Reference } from '../../../src/bibliography/index.ts';
import { type Citations, remarkCitations } from '../../../src/markdown/citations.ts';
import { anchorsIn, type InnerLink, innerLinksIn } from '../../../src/markdown/inner-links.ts';
import { type LostNote, lostNotes } from '../../../src/markdown/lost-notes.ts';
import { type UnreadFormula, unreadFormulas } from '../../../src/markdown/math.ts';
import { type NamedPicture, picturesIn } from '../../../src/markdown/named-pictures.ts';
import { type CrossReferences, remarkNumbered } from '../../../src/markdown/numbered.ts';
import { type Refused, refusedIn } from '../../../src/markdown/plain-matter.ts';
import { checkLines } from './characters.ts';
import { checkLinks, type SitePages } from './links.ts';
import { nearest } from './nearest.ts';
import { checkPictures } from './pictures.ts';
import type { ContentFile } from './tree.ts';

/** A reference list, as far as citations need it. */
export interface CitedList {
  readonly file: string;
  readonly references: readonly Reference[];
  readonly lineOf: (index: number) => number;
}

/** What is wrong with the citations of an MDX file, and with whatever else stands in its text. */
export function checkCitations(
  { text, file }: ContentFile,
  list: CitedList | undefined,
  site: SitePages,
): Finding[] {
  const body = withoutMatter(text);
  const found = read(body);
  if (found instanceof Error) return [unreadable(found, file)];
  const keys = list?.references.map(({ id }) => id) ?? [];
  const cited = found.citations.clusters.flatMap(({ works, line }) =>
    works.map(({ key }) => ({ key, line })),
  );
  const unknown = cited
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, line }) => unknownKey(key, keys, file, line, 'the entries of the list'));
  const missing = found.missing.map(({ key, line, known }) =>
    unknownKey(key, known, file, line, 'the figures, tables and formulas of the text'),
  );
  const repeated = found.repeated.map(({ key, line }) => repeatedKey(key, file, line));
  const seen = new Set(cited.map(({ key }) => key));
  return [
    ...checkLines({ text: body, file }),
    ...found.formulas.map((formula) => unreadFormula(formula, file)),
    ...found.refused.map((refused) => ({ kind: 'refused-text' as const, ...refused, file })),
    ...(found.refused.length > 0 ? [] : checkPictures(found.pictures, file)),
    ...checkLinks(found.links, found.anchors, file, site),
    ...found.notes.map((note) => ({ kind: 'lost-note' as const, ...note, file })),
    ...unknown,
    ...missing,
    ...repeated,
    ...(list && cited.length > 0 ? uncited(list, seen) : []),
  ];
}

interface Found extends CrossReferences {
  readonly citations: Citations;
  readonly refused: readonly Refused[];
  readonly formulas: readonly UnreadFormula[];
  readonly notes: readonly LostNote[];
  readonly pictures: readonly NamedPicture[];
  readonly links: readonly InnerLink[];
  readonly anchors: readonly string[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCitations)
  .use(remarkNumbered);

/** The front matter becomes blank lines, so that lines keep their numbers. */
function withoutMatter(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff?---\n[\s\S]*?\n---(?=\n|$)/, (matter) => matter.replace(/[^\n]/g, ' '));
}

/** The text as the site's own pipeline reads it. */
function read(body: string): Found | Error {
  const frontmatter: Record<string, unknown> = {};
  const vfile = new VFile({ value: body, data: { astro: { frontmatter } } });
  try {
    const tree = processor.parse(vfile);
    const notes = lostNotes(tree, body);
    const pictures = picturesIn(tree);
    const formulas = unreadFormulas(tree);
    const [links, anchors] = [innerLinksIn(tree), anchorsIn(tree)];
    const refused = refusedIn(tree);
    Object.assign(frontmatter, { refused, formulas, notes, pictures, links, anchors });
    processor.runSync(tree, vfile);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  return frontmatter as unknown as Found;
}

function unreadable(error: Error, file: string): Finding {
  const { line, reason } = error as Error & { line?: number; reason?: string };
  const [what = ''] = (reason ?? error.message).split('\n');
  return {
    kind: 'unreadable-text',
    message: `The text cannot be read as MDX: ${what}`,
    repair: 'In a text, write \\{ for { and \\< for <',
    text: '',
    file,
    line,
  };
}

function unreadFormula({ latex, line, reason }: UnreadFormula, file: string): Finding {
  return {
    kind: 'unreadable-formula',
    message: `This formula cannot be read, and is shown as it is written: ${lowerFirst(reason)}`,
    repair: 'Correct its LaTeX, or write \\$ where no formula is meant',
    text: latex,
    file,
    line,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function unknownKey(
  key: string,
  known: readonly string[],
  file: string,
  line: number,
  where: string,
): Finding {
  const near = nearest(key, known);
  return {
    kind: 'unknown-citation',
    message: `This key is cited but not among ${where}`,
    repair: `${near ? `Did you mean @${near}? Else add` : 'Add'} it, or write \\@ where no citation is meant`,
    text: `@${key}`,
    file,
    line,
  };
}

function repeatedKey(key: string, file: string, line: number): Finding {
  return {
    kind: 'duplicate-id',
    message:
      'An earlier figure, table or formula of the text has this key, and references lead there',
    repair: 'Give this one another key',
    text: `@${key}`,
    file,
    line,
  };
}

function uncited({ file, references, lineOf }: CitedList, seen: ReadonlySet<string>): Finding[] {
  return references.flatMap(({ id }, index) => {
    if (seen.has(id)) return [];
    return [
      {
        kind: 'uncited-entry' as const,
        message: `Reference ${index + 1} is cited nowhere in the text`,
        repair: `Cite it as [@${id}] where it belongs, or take it out`,
        text: id,
        file,
        line: lineOf(index),
        reference: id,
      },
    ];
  });
}
