import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeReferences } from '../../scripts/bench/reference-maker.ts';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import { readCslResources } from '../bibliography/csl/resources.ts';
import { createFormatter, type Name, type Reference } from '../bibliography/index.ts';
import { article } from './fixtures/articles.ts';
import { asked } from './fixtures/asked.ts';
import { askedFurther } from './fixtures/asked-further.ts';
import { cases } from './fixtures/queries.ts';
import { rareReferences } from './fixtures/rare-references.ts';
import { references } from './fixtures/references.ts';
import { unseenReferences } from './fixtures/unseen-references.ts';
import { highlight } from './highlight.ts';
import { charactersIn, homophones } from './indexer/homophones.ts';
import { keyOf } from './indexer/keys.ts';
import { readingsOf } from './indexer/readings.ts';
import { displayName } from './name-forms.ts';
import { placeIn } from './passage.ts';
import { isPasted } from './pasted.ts';
import { parseQuery } from './query.ts';
import { entryOf, recordsOf } from './record.ts';
import { openScan } from './scan.ts';
import { soundsIn } from './scan-sounds.ts';
import { shownOf } from './shown.ts';
import { soundsOf } from './sounds.ts';
import { unprinted } from './unprinted.ts';

const ARTICLE = '../../content/articles/xu-2022-policy-innovation-diffusion-mechanism/';
const printed: Reference[] = JSON.parse(
  readFileSync(new URL(`${ARTICLE}references.json`, import.meta.url), 'utf8'),
);
const lists: Readonly<Record<string, readonly Reference[]>> = {
  'the printed list': printed,
  'forty references': references,
  'rare names and scripts': rareReferences,
  'a list made to be asked': unseenReferences,
  'made lists': [...makeReferences(30, 5000), ...corpus(60, 31)],
};
const formatter = createFormatter(readCslResources(process.cwd()));

/** Ways of typing a name in letters, of this test's own making. */
function typedNames({ family = '', given = '', ...rest }: Name): string[] {
  const particle = rest['non-dropping-particle'] ?? '';
  if (family === '' || given === '' || /[^\p{sc=Latin}\p{P}\p{Zs}]/u.test(family + given))
    return [];
  const initials = given.replace(/(\p{Lu})[\p{L}’']*\.?/gu, '$1 ').trim();
  const last = `${particle} ${family}`.trim();
  return [
    `${given} ${last}`,
    `${last}, ${given}`,
    `${last} ${initials}`,
    `${last} ${initials.replaceAll(/[ -]/g, '')}`,
    `${initials.replaceAll(' ', '. ')}. ${last}`,
    `${given}${last}`.replaceAll(/[ .-]/g, ''),
    `${last}${given}`.replaceAll(/[ .-]/g, ''),
    `author:${family}`,
    family,
    given.split(/[ -]/)[0] ?? '',
  ].flatMap((name) => [name, name.toUpperCase(), name.normalize('NFD').replace(/\p{M}/gu, '')]);
}

/** Syllables in each of the ways they are read; without the places of what has no reading. */
function readingsIn(reading: string): string[][] {
  const read = reading.split(' ').filter((syllable) => /[a-z]/.test(syllable));
  const syllables = read.map((each) => each.split('/'));
  return [syllables.map(([one = '']) => one), syllables.map((each) => each.at(-1) ?? '')];
}

for (const [name, list] of Object.entries(lists)) {
  const scan = openScan(list.map(keyOf));
  const texts = formatter.citedList(list, 'gbt7714-2015-numeric').map(({ text }) => text);
  const results = list.map((reference, at) =>
    shownOf({
      path: '',
      slug: '',
      number: at + 1,
      text: texts[at] ?? '',
      entry: entryOf(reference),
    }),
  );
  const site = soundsOf(homophones(charactersIn(list.map(entryOf))));
  const ofList = list.map((reference) => soundsIn(keyOf(reference)));

  async function check(query: string): Promise<void> {
    const isMarkable = parseQuery(query).some(({ kind }) => kind === 'phrase' || kind === 'words');
    if (!isMarkable) return;
    for (const at of await scan(query)) {
      const result = results[at];
      if (!result) continue;
      for (const sounds of [site, ofList[at]]) {
        const { fields, rest } = unprinted(query, result, [result.text], sounds);
        const said: string = `${query} finds ${result.text} (${result.authors.join(', ')})`;
        // Of a pasted reference the record holds the most, and not all.
        if (!isPasted(query)) assert.deepEqual(rest, [], `${said} and leaves this unmarked`);
        const marks = [result.text, ...fields].flatMap((text) => {
          return highlight(query, { text, names: result.authors, journal: result.journal }, sounds);
        });
        assert.ok(marks.length > 0, `${said} and marks nothing`);
      }
    }
  }

  for (const [kind, queries] of Object.entries({ ...asked, ...askedFurther, ...cases })) {
    test(`${kind}: all that is found of ${name} is marked`, async () => {
      for (const [query] of queries) await check(query);
    });
  }

  test(`names in letters, however they are typed: all that is found of ${name} is marked`, async () => {
    const names = list.flatMap(({ author = [] }) => author);
    for (const query of names.flatMap(typedNames)) await check(query);
  });

  test(`names of Han characters in pinyin: all that is found of ${name} is marked`, async () => {
    for (const { names } of list.map(entryOf).map(readingsOf)) {
      for (const row of names.flatMap(readingsIn)) {
        await check(row.join(''));
        await check(row.join(' '));
        await check(`${row.slice(1).join('')} ${row[0]}`);
        await check(row.map(([letter]) => letter).join(''));
        await check(row.slice(1).join(''));
      }
    }
  });

  test(`titles and journals in pinyin: all that is found of ${name} is marked`, async () => {
    for (const { titles, containers } of list.map(entryOf).map(readingsOf)) {
      for (const row of [...titles, ...containers].flatMap(readingsIn)) {
        await check(row.slice(0, 8).join(''));
        await check(row.slice(1, 6).join(' '));
        await check(row.map(([letter]) => letter).join(''));
      }
    }
  });
}

test('whatever finds an article is marked in what is shown of it, or in a passage', () => {
  const [own] = recordsOf(article).filter(({ number }) => number === undefined);
  assert.ok(own?.body);
  const result = shownOf(own);
  const printed = [...result.text.split('\n'), result.authors.join(', '), result.journal, '2022'];
  const sounds = soundsOf(homophones(charactersIn([own.entry])));
  const { titles, names, containers, keywords, others } = own.entry;
  const fields = [...titles, ...names.map(displayName), ...containers, ...keywords, ...others];
  for (const query of [...fields, 'donghuigu', 'gudh', 'gdh', 'donghui', 'zailunjietouzhili']) {
    const { rest } = unprinted(query, result, printed, sounds);
    const place = placeIn(own.body, rest.join(' '), sounds);
    assert.ok(rest.length === 0 || place, `${query} is nowhere to be seen`);
  }
});
