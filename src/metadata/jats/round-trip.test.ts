import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readJatsSource } from '../../../scripts/lib/jats/jats-source.ts';
import { readXml } from '../../../scripts/lib/jats/read-xml.ts';
import { readReferenceLists } from '../../../scripts/lib/jats/reference-list.ts';
import type { Name, Reference } from '../../bibliography/index.ts';
import type { ArticleMeta } from '../../site/article-meta.ts';
import { chinese, textOf } from '../fixtures/article.ts';
import { printXml, xml } from '../xml.ts';
import { jatsArticle } from './article.ts';
import { referenceList } from './references.ts';

const folder = join(import.meta.dirname, '../../bibliography/fixtures');
const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('expected.json'))
  .map((name) => ({ name, references: referencesIn(join(folder, name)) }))
  .filter(({ references }) => references.length > 0);

function referencesIn(path: string): Reference[] {
  const { references = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
    references?: Reference[];
  };
  return references;
}

function throughJats(references: readonly Reference[]): readonly Reference[] {
  const views = references.map((reference, index) => ({
    id: reference.id,
    number: index + 1,
    anchor: `ref-${index + 1}`,
    lang: reference.language,
    html: '',
    text: 'As printed.',
    mark: '',
    reference,
  }));
  const source = printXml(xml('article', {}, xml('back', {}, referenceList(views))));
  return readReferenceLists(readXml(source, 'own.jats.xml'), 'own.jats.xml').references;
}

for (const { name, references } of lists) {
  test(`the list ${name} comes back from JATS`, () => {
    const back = throughJats(references).map(comparable);
    const sent = references.map(comparable);
    for (const [index, reference] of sent.entries()) assert.deepEqual(back[index], reference);
    assert.equal(back.length, sent.length);
  });
}

/**
 * JATS has no place of its own for a particle: `de la Cruz` is a surname, whichever way it was divided; and a name of
 * one piece in braces is one whether it was called a family name or not.
 */
function wholeFamily({ family, 'non-dropping-particle': particle, ...rest }: Name): Name {
  const whole = [particle, family].filter(Boolean).join(' ');
  if (whole.startsWith('{')) return { ...rest, literal: whole };
  return whole === '' ? rest : { ...rest, family: whole };
}

/** Ids are made anew on every import; what a journal printed is, after that, what this site prints. */
function comparable({ custom, 'citation-key': _, id: __, ...reference }: Reference): object {
  const { CSTR } = custom ?? {};
  const fields = Object.entries({ ...reference, ...(CSTR ? { CSTR } : {}) }).map(
    ([key, value]) => [key, Array.isArray(value) ? value.map(wholeFamily) : value] as const,
  );
  return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const whole: ArticleMeta = {
  ...chinese,
  section: { text: '田野', lang: 'zh-CN' },
  otherSections: [{ text: 'Fieldwork', lang: 'en' }],
  funding: [
    [
      { text: '乡村研究基金（2019-7）', lang: 'zh-CN' },
      { text: 'Village Fund (2019-7)', lang: 'en' },
    ],
    [{ text: 'Street Fund', lang: 'en' }],
  ],
  notices: [
    {
      kind: 'corrigendum',
      date: '2022-01-03',
      text: { text: '表1有误。', lang: 'zh-CN' },
      otherTexts: [{ text: 'Table 1 was wrong.', lang: 'en' }],
      url: 'https://journal.example/corrigendum',
    },
    {
      kind: 'corrigendum',
      date: '2022-01-03',
      text: { text: '作者单位有误。', lang: 'zh-CN' },
      otherTexts: [],
    },
  ],
};

const record = {
  journal: 'xiangcun-yanjiu',
  language: 'zh',
  title: { zh: '村与街', en: 'Villages & Streets' },
  section: { zh: '田野', en: 'Fieldwork' },
  volume: '7',
  issue: '2',
  page: 'S12-S19',
  authors: [
    {
      name: { zh: { family: '林', given: '小雨' }, en: { family: 'Lin', given: 'Xiaoyu' } },
      affiliations: [1],
      orcid: '0000-0002-1825-0097',
      corresponding: true,
    },
    { name: { zh: { literal: '乡村研究中心' } } },
  ],
  affiliations: [{ zh: '某大学', en: 'Some University' }],
  received: '2021-01-05',
  online: '2021-05-02',
  published: '2021-05-20',
  abstract: { en: 'One paragraph.' },
  keywords: { zh: ['村', '街'], en: ['village', 'street'] },
  clc: ['C912'],
  doi: '10.5555/vs.2021.7',
  pdf: 'https://journal.example/articles/lin-2021-villages/paper.pdf',
  license: 'CC-BY-4.0',
  copyright: { year: '2021', holder: { zh: '乡村研究杂志社', en: 'Village Studies Press' } },
  funding: [{ zh: '乡村研究基金（2019-7）', en: 'Village Fund (2019-7)' }, { en: 'Street Fund' }],
  notices: [
    {
      kind: 'corrigendum',
      date: '2022-01-03',
      text: { zh: '表1有误。', en: 'Table 1 was wrong.' },
      url: 'https://journal.example/corrigendum',
    },
    { kind: 'corrigendum', date: '2022-01-03', text: { zh: '作者单位有误。' } },
  ],
};

test('an article of this site comes back from its own JATS with its record and its journal', () => {
  const options = { file: 'own.jats.xml', folder: '/nowhere', content: '/nowhere' };
  const {
    record: read,
    references,
    findings,
  } = readJatsSource(jatsArticle(whole, textOf(whole)), options);
  assert.deepEqual(findings, []);
  assert.deepEqual(read.article, record);
  assert.deepEqual(read.abstract, ['第一段。', '第二段。']);
  assert.deepEqual(read.journal, {
    name: { zh: '乡村研究', en: 'Village Studies' },
    abbreviation: { en: 'Vill. Stud.' },
    issn: '1234-5679',
    eissn: '2345-6785',
  });
  assert.deepEqual(
    references.map(({ title }) => title),
    chinese.references.map(({ reference }) => reference.title),
  );
});

for (const kind of ['corrigendum', 'retraction', 'concern'] as const) {
  test(`an article that is a notice (${kind}) comes back as one, by the address or the DOI of what it is about`, (t) => {
    const content = mkdtempSync(join(tmpdir(), 'noticed-'));
    t.after(() => rmSync(content, { recursive: true }));
    mkdirSync(join(content, 'articles/ma-2020'), { recursive: true });
    writeFileSync(join(content, 'articles/ma-2020/index.mdx'), '---\ndoi: 10.5555/MA.2020\n---\n');
    const url = 'https://journal.example/zh/articles/ma-2020/';
    for (const doi of [undefined, '10.5555/ma.2020']) {
      const noticeOf = { kind, title: { text: '渡口', lang: 'zh-CN' }, url, doi };
      const source = jatsArticle({ ...chinese, noticeOf }, textOf(chinese));
      const { record: read } = readJatsSource(source, {
        file: 'n.xml',
        folder: '/nowhere',
        content,
      });
      assert.deepEqual(read.article.noticeOf, { kind, article: 'ma-2020' });
      assert.equal(read.article.notices, undefined);
    }
  });
}
