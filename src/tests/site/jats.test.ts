import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { readJatsSource } from '../../../scripts/lib/jats/jats-source.ts';
import {
  type Article,
  articleSchema,
  assignIds,
  listFileEndings,
  type Name,
  normalizePages,
  parseReferences,
  type Reference,
} from '../../bibliography/index.ts';
import { base, DIST, origin, ROOT } from '../dist.ts';

const CONTENT = join(ROOT, 'content');
const ARTICLES = join(CONTENT, 'articles');
const slugs = readdirSync(ARTICLES);
const records = new Map(slugs.map((slug) => [slug, recordOf(slug)]));

function recordOf(slug: string): Article {
  const [, matter = ''] = readFileSync(join(ARTICLES, slug, 'index.mdx'), 'utf8').split(/^---$/m);
  return articleSchema.parse(parseYaml(matter));
}

const addressOf = (path: string): string => `${origin}${base}${path}`;

/** As a reader elsewhere gets it: a PDF has an address, and a notice that is an article here is one about this one. */
function asTold(slug: string, record: Article): Article {
  const { page, pdf, notices, language } = record;
  const isFile = pdf !== undefined && !/^https?:/.test(pdf);
  const place = addressOf(`${language === 'zh' ? 'zh/' : ''}articles/`);
  const about = [...records].flatMap(([other, { noticeOf, title, online, published }]) =>
    noticeOf?.article === slug
      ? [{ kind: noticeOf.kind, date: online ?? published, text: title, url: `${place}${other}/` }]
      : [],
  );
  return {
    ...record,
    ...(page && { page: normalizePages(page) }),
    ...(isFile && { pdf: addressOf(`articles/${slug}/${slug}.pdf`) }),
    notices: [...notices, ...about],
  };
}

/** The name as people read it: JATS has no place of its own for a particle. */
function withWholeFamilies(record: Article): Article {
  const whole = ({ family, 'non-dropping-particle': particle, ...rest }: Name): Name =>
    family === undefined ? rest : { family: [particle, family].filter(Boolean).join(' '), ...rest };
  const authors = record.authors.map(({ name: { en, zh }, ...rest }) => ({
    ...rest,
    name: { ...(en && { en: whole(en) }), ...(zh && { zh: whole(zh) }) },
  }));
  return { ...record, authors };
}

function referencesOf(folder: string): readonly Reference[] {
  const file = listFileEndings
    .map((ending) => join(folder, `references.${ending}`))
    .find((each) => existsSync(each));
  return file === undefined ? [] : parseReferences(readFileSync(file, 'utf8'), { file }).references;
}

/** Ids are made anew by an import; what a journal printed is, after it, what this site prints. */
function comparable(references: readonly Reference[]): object[] {
  return assignIds(references.map((reference) => ({ ...reference, id: '' }))).map(
    ({ custom: _, 'citation-key': __, ...reference }) => reference,
  );
}

for (const [slug, record] of records) {
  test(`${slug} comes back from the JATS file of its page, record and references`, () => {
    const folder = join(ARTICLES, slug);
    const file = `${slug}.jats.xml`;
    const xml = readFileSync(join(DIST, 'articles', file), 'utf8');
    const read = readJatsSource(xml, { file, folder, content: CONTENT });
    for (const [, picture = ''] of xml.matchAll(/graphic xlink:href="([^"]*)"/g))
      assert.ok(existsSync(join(DIST, 'articles', decodeURIComponent(picture))), picture);
    assert.deepEqual(read.findings, []);
    const back = articleSchema.parse(read.record.article);
    assert.deepEqual(withWholeFamilies(back), withWholeFamilies(asTold(slug, record)));
    assert.deepEqual(comparable(read.references), comparable(referencesOf(folder)));
  });
}
