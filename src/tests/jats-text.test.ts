/** A whole article as JATS, and back through `npm run import`: nothing of its text is lost on the way. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readJatsSource } from '../../scripts/lib/jats/jats-source.ts';
import { parseReferences, type Reference, type StyleId } from '../bibliography/index.ts';
import type { Locale } from '../i18n/index.ts';
import { bare, chinese } from '../metadata/fixtures/article.ts';
import { jatsArticle } from '../metadata/jats/article.ts';
import type { ReferenceView } from '../site/reference-view.ts';
import { misplaced } from './agreement/content-model.ts';
import { JATS_MODELS } from './agreement/jats-models.ts';
import { parseXml } from './agreement/xml-tree.ts';
import { comparable, type ReadWith, textOfMdx } from './article-tree.ts';

const ARTICLES = join(import.meta.dirname, 'fixtures/full-text/articles');

function views(references: readonly Reference[]): ReferenceView[] {
  return references.map((reference, index) => ({
    id: reference.id,
    number: index + 1,
    anchor: `ref-${index + 1}`,
    lang: reference.language,
    html: '',
    text: 'As printed.',
    mark: '',
    reference,
  }));
}

/** The article's body, once as it stands and once as its own JATS gives it back. */
function thereAndBack(source: string, cited: ReadWith, folder = '/nowhere') {
  const text = textOfMdx(source, cited);
  const whole = {
    ...(cited.language === 'zh' ? chinese : { ...bare, lang: 'en' }),
    facts: { ...chinese.facts, language: cited.language },
    abstract: ['…'],
    references: views(cited.references),
  };
  const xml = jatsArticle(whole, text);
  const read = readJatsSource(xml, { file: 'own.jats.xml', folder, content: '/nowhere' });
  const keys = new Map(read.references.map(({ id }, index) => [id, cited.references[index]?.id]));
  const mdx = `${read.abstract}\n\n${read.text.mdx}`.replaceAll(/@([\w-]+)/g, (sign, key) =>
    keys.has(key) ? `@${keys.get(key)}` : sign,
  );
  return { xml, mdx, findings: read.findings, text, back: textOfMdx(mdx, cited) };
}

for (const [slug, language, style] of [
  ['long-text', 'zh', 'gbt7714-2015-numeric'],
  ['author-date', 'en', 'apa'],
] as const satisfies readonly (readonly [string, Locale, StyleId])[]) {
  test(`the text of ${slug} comes back from its own JATS, to the last citation`, () => {
    const folder = join(ARTICLES, slug);
    const list = readFileSync(join(folder, 'references.json'), 'utf8');
    const { references } = parseReferences(list);
    const source = readFileSync(join(folder, 'index.mdx'), 'utf8');
    const { text, back, findings } = thereAndBack(source, { references, style, language }, folder);
    assert.deepEqual(findings, []);
    assert.deepEqual(comparable(back), comparable(text));
  });
}

test('everything that a text may hold comes back from its own JATS', () => {
  const folder = join(ARTICLES, 'long-text');
  const list = readFileSync(join(ARTICLES, 'author-date/references.json'), 'utf8');
  const { references } = parseReferences(list);
  const source = readFileSync(join(import.meta.dirname, 'fixtures/everything.mdx'), 'utf8');
  const { text, back, findings, xml } = thereAndBack(
    source,
    { references, style: 'ieee', language: 'en' },
    folder,
  );
  if (process.env['KEEP']) writeFileSync(process.env['KEEP'], xml);
  assert.deepEqual(findings, []);
  assert.deepEqual(comparable(back), comparable(text));
  assert.deepEqual(misplaced(parseXml(xml), JATS_MODELS), []);
});
