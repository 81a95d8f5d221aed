/** The labelled blocks of a page, read into its record. */
import type { Finding } from '../../../src/bibliography/index.ts';
import type { ArticlePage, InLanguages } from './article-page.ts';
import type { Block } from './blocks.ts';
import { findDoi, type PageDates, readClc, readDates, readKeywords } from './fields.ts';
import { joinLines, type Language, type Line, languageOf, squeeze } from './lines.ts';

type Labelled = Pick<
  ArticlePage,
  | 'dates'
  | 'abstract'
  | 'keywords'
  | 'clc'
  | 'doi'
  | 'funding'
  | 'contacts'
  | 'citations'
  | 'findings'
>;

/** Reads every labelled block; of a part given twice in one language, the first counts. */
export function readLabelled(blocks: readonly Block[]): Labelled {
  const clc = blocks
    .filter(({ kind }) => kind === 'clc')
    .map((block) => ({ block, ...readClc(textOf(block)) }));
  return {
    dates: blocks.filter(({ kind }) => kind === 'dates').reduce(addDates, {}),
    abstract: inLanguages(blocks, 'abstract', ({ lines }) => paragraphs(lines)),
    keywords: inLanguages(blocks, 'keywords', ({ lines }) =>
      readKeywords(lines.map(({ text }) => text)),
    ),
    clc: [...new Set(clc.flatMap(({ numbers }) => numbers))],
    doi: findDoi(textsOf(blocks, ['doi', 'cite', 'code', 'clc']).join(' ')),
    funding: inLanguages(blocks, 'funding', (block) =>
      [textOf(block).replace(/[。；;.]+$/u, '')].filter((text) => text !== ''),
    ),
    contacts: textsOf(blocks, ['contact', 'about']),
    citations: textsOf(blocks, ['cite']),
    findings: clc.flatMap(({ block, doubtful }) => doubtful.map((text) => clcFinding(block, text))),
  };
}

function textOf({ lines }: Block): string {
  return squeeze(joinLines(lines));
}

function textsOf(blocks: readonly Block[], kinds: readonly Block['kind'][]): string[] {
  return blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(textOf)
    .filter((text) => text !== '');
}

function addDates(dates: PageDates, block: Block): PageDates {
  return { ...readDates(textOf(block)), ...dates };
}

/** The label names the language (`摘要`), except where the text itself says otherwise. */
function inLanguages(
  blocks: readonly Block[],
  kind: Block['kind'],
  read: (block: Block) => string[],
): InLanguages<string[]> {
  const found: { [language in Language]?: string[] } = {};
  for (const block of blocks.filter((candidate) => candidate.kind === kind)) {
    const value = read(block);
    if (value.length > 0) found[languageOfBlock(value.join(' '), block)] ??= value;
  }
  return found;
}

function languageOfBlock(text: string, { label }: Block): Language {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (characters === 0) return 'en';
  return characters > text.length / 5 ? 'zh' : (label?.language ?? languageOf(text));
}

function paragraphs(lines: readonly Line[]): string[] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => squeeze(joinLines(group))).filter((text) => text !== '');
}

function clcFinding(block: Block, text: string): Finding {
  return {
    kind: 'unsure-field',
    message: 'This does not look like a number of the Chinese Library Classification',
    repair: 'It was left out; add it under clc in index.mdx if it is one',
    text,
    line: block.start.number,
  };
}
