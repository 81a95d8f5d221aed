import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from './content.ts';
import { toldNotices } from './told-notices.ts';

type Data = Partial<ArticleRecord['entry']['data']>;

const record = (slug: string, data: Data) =>
  ({
    slug,
    entry: { data: { title: { en: slug }, notices: [], ...data } },
  }) as unknown as ArticleRecord;

const noticeOf = { kind: 'corrigendum', article: 'ma-2020' } as const;
const correction = record('correction', { published: '2021-03-01', doi: '10.5555/c.1', noticeOf });

for (const told of [
  { date: '2021-03-01' },
  { url: 'https://doi.org/10.5555/c.1' },
  { url: 'https://reader.example/articles/correction/' },
]) {
  test(`a correction told by both articles is told once: by its ${Object.keys(told)[0]} ${Object.values(told)[0]}`, () => {
    const notices = [{ kind: 'corrigendum', text: { en: 'Table 2 was wrong.' }, ...told }] as const;
    const about = record('ma-2020', { notices: [...notices] });
    const [only, ...more] = toldNotices(about, [about, correction]);
    assert.equal(only?.own?.text.en, 'Table 2 was wrong.');
    assert.equal(only?.article?.slug, 'correction');
    assert.deepEqual(more, []);
  });
}

test('another correction, and a notice of another kind, are told beside it', () => {
  const notices: Data['notices'] = [
    { kind: 'corrigendum', date: '2020-01-01', text: { en: 'An earlier one.' } },
    { kind: 'retraction', date: '2021-03-01', text: { en: 'Withdrawn.' } },
  ];
  const about = record('ma-2020', { notices });
  assert.deepEqual(
    toldNotices(about, [about, correction]).map(
      ({ own, article }) => own?.text.en ?? article?.slug,
    ),
    ['An earlier one.', 'Withdrawn.', 'correction'],
  );
});
