/** The site of an owner who named a counting service. That no page asks another host for anything without one is `privacy.test.ts`'s. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesIn } from '../dist.ts';
import { type Element, parseMarkup } from '../markup.ts';
import { copyProject } from '../project-copy.ts';

const counting = {
  script: 'https://count.example/count.js',
  attributes: { 'data-domain': 'journal.example' },
  picture: 'https://picture.example/count?p={path}',
  sendsTo: ['https://api.count.example/v1'],
};
const copy = copyProject();
after(copy.remove);
const settings = { title: { en: 'Reader' }, counting };
writeFileSync(join(copy.folder, 'content/site.json'), JSON.stringify(settings));
copy.build({ SITE_URL: 'https://journal.example/reader/' });
const dist = join(copy.folder, 'dist');

const elementsOf = (file: string): readonly Element[] =>
  parseMarkup(readFileSync(join(dist, file), 'utf8')).elements;
const loaded = (file: string): readonly string[] =>
  elementsOf(file).flatMap(({ name, attributes: { src } }) =>
    (name === 'script' || name === 'img') && src?.startsWith('http') ? [src] : [],
  );

test('every page that was visited asks the service, and says so to the reader', () => {
  const [article = ''] = filesIn(dist).filter((file) => /^zh\/articles\/[^/]+\/index/.test(file));
  assert.deepEqual(loaded(article), [
    'https://count.example/count.js',
    `https://picture.example/count?p=${encodeURIComponent(`/reader/${article.replace('index.html', '')}`)}`,
  ]);
  const elements = elementsOf(article);
  const script = elements.find(({ attributes }) => attributes['src'] === counting.script);
  assert.equal(script?.attributes['data-domain'], 'journal.example');
  const footer = elements.find(({ name }) => name === 'footer');
  assert.match(
    footer?.text ?? '',
    /本站访问量由 count\.example, picture\.example, api\.count\.example 统计。/,
  );
});

test('the page’s policy lets it ask the service and nobody else', () => {
  const [policy] = elementsOf('index.html').filter(
    ({ attributes }) => attributes['http-equiv'] === 'content-security-policy',
  );
  const hostsIn = (name: string): readonly string[] =>
    new RegExp(`${name} ([^;]*)`)
      .exec(policy?.attributes['content'] ?? '')?.[1]
      ?.split(' ')
      .filter((each) => each.startsWith('http')) ?? [];
  const service = ['https://count.example', 'https://picture.example', 'https://api.count.example'];
  assert.deepEqual(hostsIn('script-src'), ['https://count.example']);
  assert.deepEqual(hostsIn('connect-src'), service);
  assert.deepEqual(hostsIn('img-src'), service);
});

test('no one is counted who has no network, came to a wrong address, or reads a saved file', () => {
  const [saved = ''] = filesIn(dist).filter(
    (file) => /^articles\/[^/]+\/.*\.html$/.test(file) && !file.endsWith('index.html'),
  );
  assert.match(saved, /\.en\.html$/);
  for (const file of ['404.html', 'offline/index.html', saved])
    assert.deepEqual(loaded(file), [], file);
});
