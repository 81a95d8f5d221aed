/** The files of `content/` that hold articles and journals. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFileEndings } from '../../../src/bibliography/index.ts';
import { decodeText } from '../encoding/decode.ts';
import { encodingName } from '../encoding/names.ts';
import { Refusal, refusal } from '../refusal.ts';
import { readIfThere } from '../write-files.ts';

export interface ContentFile {
  /** As findings name it: relative to where the command runs. */
  readonly file: string;
  readonly text: string;
}

export interface ArticleFolder {
  readonly slug: string;
  readonly index?: ContentFile | undefined;
  /** The first of references.json, references.bib, references.ris that is there. */
  readonly references?: ContentFile | undefined;
  readonly related?: ContentFile | undefined;
}

export interface JournalFile extends ContentFile {
  readonly slug: string;
}

/** Every article's files, by slug; a site without content has none. */
export function readArticleFolders(content: string): ArticleFolder[] {
  return namesIn(join(content, 'articles'), true).map((slug) => {
    const folder = join(content, 'articles', slug);
    return {
      slug,
      index: readFile(join(folder, 'index.mdx')),
      references: readList(folder, 'references'),
      related: readList(folder, 'related'),
    };
  });
}

/** A page of the guide: its text in each language, and what it cites. */
export interface GuideFolder {
  readonly slug: string;
  readonly folder: string;
  readonly texts: readonly ContentFile[];
  readonly references?: ContentFile | undefined;
}

export function readGuideFolders(content: string): GuideFolder[] {
  return namesIn(join(content, 'guide'), true).map((slug) => {
    const folder = join(content, 'guide', slug);
    const texts = ['en', 'zh'].flatMap(
      (language) => readFile(join(folder, `${language}.mdx`)) ?? [],
    );
    return { slug, folder, texts, references: readList(folder, 'references') };
  });
}

/** What an owner decides for the whole site. */
export interface SettingsFiles {
  readonly settings?: ContentFile | undefined;
  readonly lookups?: ContentFile | undefined;
}

export function readSettingsFiles(content: string): SettingsFiles {
  return {
    settings: readFile(join(content, 'site.json')),
    lookups: readFile(join(content, 'lookups.json')),
  };
}

/** Every journal's file, by slug. */
export function readJournalFiles(content: string): JournalFile[] {
  return namesIn(join(content, 'journals'), false)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = readFile(join(content, 'journals', name));
      return file ? [{ ...file, slug: name.replace(/\.json$/, '') }] : [];
    });
}

function namesIn(folder: string, folders: boolean): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && isFolder(join(folder, name)) === folders)
      .sort();
  } catch (error) {
    throw refusal(`Cannot read ${folder}`, error);
  }
}

/** A link counts as what it leads to, as it does where the site is built; one that leads nowhere is neither. */
function isFolder(path: string): boolean | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory();
}

/** The site reads UTF-8 alone; in any other encoding words would be lost without a word said. */
function readFile(file: string): ContentFile | undefined {
  const text = readIfThere(file);
  if (text?.includes('\uFFFD')) refuseOtherEncodings(file);
  return text === undefined ? undefined : { file, text };
}

function refuseOtherEncodings(file: string): void {
  const decoded = decodeText(readFileSync(file));
  if (decoded === 'no-text')
    throw new Refusal(`${file} is not a text file: put the right one there.`);
  if (decoded === 'unknown') throw new Refusal(`${file} is not in UTF-8: save it as UTF-8.`);
  if ('between' in decoded) {
    const names = decoded.between.map(encodingName).join(' or in ');
    throw new Refusal(`${file} is in ${names}: save it as UTF-8.`);
  }
  if (decoded.encoding !== 'utf-8')
    throw new Refusal(`${file} is in ${encodingName(decoded.encoding)}: save it as UTF-8.`);
  if (!decoded.isDamaged) return;
  const line = decoded.text.slice(0, decoded.text.indexOf('\ufffd')).split('\n').length;
  throw new Refusal(
    `${file}:${line} holds bytes that are no UTF-8: write those characters anew and save it as UTF-8.`,
  );
}

function readList(folder: string, name: string): ContentFile | undefined {
  for (const format of listFileEndings) {
    const file = readFile(join(folder, `${name}.${format}`));
    if (file) return file;
  }
  return undefined;
}
