/**
 * An article in JATS (ANSI/NISO Z39.96, 1.0 to 1.4, and NLM 2 and 3 before it) → what its files are made of.
 * Front matter in both languages of the site, abstract, text with its citations, figures, tables, formulas and notes,
 * and the reference list. What has no place here is told, never dropped in silence.
 */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { displayName, type Finding, type Reference } from '../../../src/bibliography/index.ts';
import type { ImportOptions, ImportSource } from '../import-source.ts';
import { journalFor } from '../journals.ts';
import { markReader } from '../marks.ts';
import { Refusal } from '../refusal.ts';
import { type Around, Notes, Report } from './around.ts';
import { elementsById, hasMarkedCitations, writeAbstract, writeBody } from './body.ts';
import { Cites } from './cites.ts';
import { allWithin, attribute, childOf, childrenOf, textIn, type XmlElement } from './element.ts';
import { targetsIn } from './floats.ts';
import { type Fronts, frontsOf } from './fronts.ts';
import { journalNames } from './journal.ts';
import { noticeOfIn } from './noticed.ts';
import { readXml } from './read-xml.ts';
import { toJatsRecord } from './record.ts';
import { type CitedList, readReferenceLists } from './reference-list.ts';

/** Reads a file; refuses, with the line, what is not well-formed or no article. */
export function readJatsSource(text: string, options: ImportOptions): ImportSource {
  const { file, content } = options;
  const fronts = frontsOf(articleIn(readXml(text, file), file));
  const journal = nameOfJournal(fronts, file);
  const { record, abstract, others } = toJatsRecord(fronts, journalFor(content, journal));
  if (Object.values(record.article.title).every((title) => title === '')) {
    throw new Refusal(`${file} has no article-title in its article-meta: add it and import again.`);
  }
  const list = readReferenceLists(fronts.article, file);
  const around = aroundOf(fronts.article, list, record.article.language, options);
  for (const left of [...others, ...withoutField(fronts.meta)]) around.report.leave(left);
  const written = {
    abstract: writeAbstract(abstract, around),
    text: writeBody(fronts.article, around),
  };
  const { report } = around;
  const article = { ...record.article, ...noticeOfIn(fronts.meta, content, report) };
  return {
    kind: 'an article in JATS',
    record: { ...record, article },
    journal,
    ...written,
    references: list.references,
    related: [],
    pictures: report.pictures,
    findings: located([...record.findings, ...list.findings, ...report.findings], file),
    ignored: report.ignored.toSorted((one, other) => one.number - other.number),
  };
}

/** What a record has no field for: the days of acceptance and revision, notes about the authors. */
function withoutField(meta: XmlElement | undefined): XmlElement[] {
  const dates = childrenOf(childOf(meta, 'history'), 'date').filter(
    (date) => attribute(date, 'date-type') !== 'received',
  );
  return [...dates, ...childrenOf(childOf(meta, 'author-notes'), 'fn')];
}

function located(findings: readonly Finding[], file: string): Finding[] {
  return findings.map((finding) => ({ ...finding, file }));
}

/** The article itself, or the only one in what a repository sends around it. */
function articleIn(root: XmlElement, file: string): XmlElement {
  const articles = root.name === 'article' ? [root] : allWithin(root, 'article');
  const [article] = articles;
  if (article === undefined) {
    throw new Refusal(
      `${file} is not an article page: it is <${root.name}>, and JATS has an <article>. Save the article page as plain text and import that; a reference list is read by npm run convert.`,
    );
  }
  if (articles.length > 1) {
    throw new Refusal(
      `${file} holds ${articles.length} articles: put each into a file of its own.`,
    );
  }
  return article;
}

function nameOfJournal({ journal, article }: Fronts, file: string): string {
  const names = journalNames(journal);
  const name = textIn(childrenOf(journal, 'journal-title-group')[0] ?? journal, 'journal-title');
  const [first] = [name, ...Object.values(names)].filter((each) => each !== undefined);
  if (first !== undefined) return first;
  throw new Refusal(
    `${file}:${journal?.line ?? article.line} does not name its journal: add a journal-title to its journal-meta and import again.`,
  );
}

function aroundOf(
  article: XmlElement,
  list: CitedList,
  language: Around['language'],
  { file, folder }: ImportOptions,
): Around {
  const report = new Report();
  const pictureOf = pictureFinder(folder, report);
  const marks = markReader(list.references, {
    numbers: hasMarkedCitations(article) ? undefined : numbersOf(list.references),
    file,
    found: (findings) => report.findings.push(...findings),
  });
  const cites = new Cites({
    order: list.references.map(({ id }) => id),
    families: new Map(list.references.map((reference) => [reference.id, familiesOf(reference)])),
  });
  return {
    language,
    cites,
    keys: list.keys,
    byId: elementsById(article),
    targets: targetsIn(article, pictureOf),
    pictureOf,
    marked: (text, hold, line) => marks(text, hold, () => line),
    notes: new Notes(),
    report,
  };
}

function numbersOf(references: readonly Reference[]): Map<number, string> {
  return new Map(references.map(({ id }, index) => [index + 1, id]));
}

function familiesOf({ author, editor }: Reference): string[] {
  return (author ?? editor ?? []).map((name) => name.family ?? displayName(name));
}

const SHOWN = ['.png', '.jpg', '.jpeg', '.svg', '.webp', '.avif', '.gif'];

/** Finds pictures beside the file; JATS often leaves the ending of a picture's name to the archive. */
function pictureFinder(folder: string, report: Report): Around['pictureOf'] {
  const known = new Map<string, string | undefined>();
  return (href) => {
    if (known.has(href)) return known.get(href);
    const path = decoded(href);
    const plain = /^[^:?#]+$/u.test(path) && !path.split('/').includes('..') ? path : '';
    const stem = plain.slice(0, plain.length - extname(plain).length);
    const named = [plain, ...SHOWN.flatMap((end) => [plain + end, stem + end])];
    // Where the address says that it stands in a folder, and it was put beside the file.
    const candidates = plain === '' ? [] : [...named, ...named.map((each) => basename(each))];
    const file = candidates.find(
      (each) => SHOWN.includes(extname(each).toLowerCase()) && existsSync(join(folder, each)),
    );
    const name = file && basename(file).replace(/[^\p{L}\p{N}_.-]+/gu, '-');
    known.set(href, name);
    if (file && name) report.pictures.push({ name, from: join(folder, file) });
    return name;
  };
}

/** Without percent signs (RFC 3986, 2.1); as it is, where they stand for nothing in UTF-8. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
