import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../bibliography/index.ts';
import { bare, chinese } from './fixtures/article.ts';
import { articleJsonLd } from './json-ld.ts';

const read = (json: string): Record<string, unknown> => JSON.parse(json);

test('an article stands in its issue, its volume and its journal', () => {
  assert.deepEqual(read(articleJsonLd(chinese))['isPartOf'], {
    '@type': 'PublicationIssue',
    issueNumber: '2',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: '7',
      isPartOf: {
        '@type': 'Periodical',
        name: '乡村研究',
        alternateName: ['Village Studies', 'Vill. Stud.'],
        issn: ['1234-5679', '2345-6785'],
      },
    },
  });
});

test('an article without volume and issue stands in its journal', () => {
  const { isPartOf } = read(articleJsonLd(bare));
  assert.deepEqual(isPartOf, { '@type': 'Periodical', name: '乡村研究' });
});

test('a retraction can be read', () => {
  const text = { text: '撤稿', lang: 'zh-CN' };
  const json = read(
    articleJsonLd({ ...chinese, notices: [{ kind: 'retraction', text, otherTexts: [] }] }),
  );
  assert.equal(json['creativeWorkStatus'], 'Retracted');
  assert.deepEqual(json['correction'], [{ '@type': 'CorrectionComment', text: '撤稿' }]);
});

test('no text can end the script element that holds it', () => {
  const title = { text: '</script><script>alert(1)//\u2028', lang: 'en' };
  const json = articleJsonLd({ ...chinese, title });
  assert.doesNotMatch(json, /<|\u2028/);
  assert.equal(read(json)['headline'], title.text);
});

test('cited works stand in the file beside the page only', () => {
  assert.equal(read(articleJsonLd(chinese))['citation'], undefined);
  const [cited] = read(articleJsonLd(chinese, true))['citation'] as Record<string, unknown>[];
  assert.deepEqual(cited, {
    '@type': 'ScholarlyArticle',
    name: '乡土社会；再认识',
    inLanguage: 'zh-CN',
    author: [{ '@type': 'Person', name: '费晓明' }],
    datePublished: '2019-03',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '3',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '12',
        isPartOf: { '@type': 'Periodical', name: '社会研究' },
      },
    },
    pagination: '103-112, 128',
  });
});

test('a cited work stands in as much of a journal as is known, and a chapter in its book', () => {
  const [view] = chinese.references;
  assert.ok(view);
  const partOf = (more: Partial<Reference>): unknown => {
    const { volume: _, issue: __, ...reference } = view.reference;
    const references = [{ ...view, reference: { ...reference, ...more } }];
    const { citation } = read(articleJsonLd({ ...chinese, references }, true));
    return (citation as { isPartOf?: unknown }[])[0]?.isPartOf;
  };
  const journal = { '@type': 'Periodical', name: '社会研究' };
  assert.deepEqual(partOf({}), journal);
  assert.deepEqual(partOf({ volume: '3' }), {
    '@type': 'PublicationVolume',
    volumeNumber: '3',
    isPartOf: journal,
  });
  assert.deepEqual(partOf({ issue: '2' }), {
    '@type': 'PublicationIssue',
    issueNumber: '2',
    isPartOf: journal,
  });
  assert.deepEqual(partOf({ type: 'chapter' }), { ...journal, '@type': 'Book' });
});

test('pages stand only with works that schema.org gives pages to', () => {
  const [view] = chinese.references;
  assert.ok(view);
  const pagesOf = (type: Reference['type']): unknown => {
    const references = [{ ...view, reference: { ...view.reference, type } }];
    const { citation } = read(articleJsonLd({ ...chinese, references }, true));
    return (citation as { pagination?: unknown }[])[0]?.pagination;
  };
  for (const type of ['article-journal', 'paper-conference', 'chapter', 'report'] as const) {
    assert.equal(pagesOf(type), '103-112, 128', type);
  }
  for (const type of ['book', 'thesis', 'webpage', 'patent'] as const) {
    assert.equal(pagesOf(type), undefined, type);
  }
});

test('a class number names the classification it is of, in the way schema.org has it', () => {
  const { about } = read(articleJsonLd(chinese));
  assert.deepEqual(about, [
    {
      '@type': 'CategoryCode',
      codeValue: 'C912',
      inCodeSet: {
        '@type': 'CategoryCodeSet',
        name: 'Chinese Library Classification',
        alternateName: 'CLC',
      },
    },
  ]);
});

test('whose the work is stands beside its licence', () => {
  assert.equal(read(articleJsonLd(chinese))['copyrightNotice'], '© 2021 乡村研究杂志社');
  assert.equal(read(articleJsonLd(bare))['copyrightNotice'], undefined);
});

test('a body that is an author has no affiliation, which schema.org gives to persons', () => {
  const name = { literal: 'Delta Working Group' };
  const authors = [{ name, affiliations: [1], corresponding: false }];
  const { author } = read(articleJsonLd({ ...chinese, authors }));
  assert.deepEqual(author, [{ '@type': 'Organization', name: name.literal }]);
});
