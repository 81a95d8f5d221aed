import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOOK, INDEX, reported, withReferences } from './sample-content.ts';

const INDEX_LINES = INDEX.split('\n').length;
const withText = (text: string): Record<string, string> => ({
  'articles/a/index.mdx': `${INDEX}\n## One\n\n${text}\n`,
});
const LINE = INDEX_LINES + 3;

test('a cited key that the list lacks is named with its line and the nearest key', () => {
  const [first] = reported(withText('As said [@fei-2018].'));
  assert.equal(
    first,
    `articles/a/index.mdx:${LINE}  error  This key is cited but not among the entries of the list “@fei-2018”. Did you mean @fei-2008? Else add it, or write \\@ where no citation is meant`,
  );
});

test('an entry that a text never cites is told, with its line', () => {
  const other = { ...BOOK, id: 'fei-1998', title: '江村经济' };
  const report = reported({ ...withText('As @fei-2008 said.'), ...withReferences(BOOK, other) });
  assert.match(
    report[0] ?? '',
    /^articles\/a\/references\.json:\d+ {2}warning {2}Reference 2 is cited nowhere in the text “fei-1998”/,
  );
});

test('an article without citations may have a list all the same', () => {
  assert.equal(reported({}).length, 1);
});

test('a reference to a figure that is not there is told', () => {
  const [first] = reported(withText('See @fig:map and [@fei-2008].'));
  assert.match(first ?? '', /error {2}This key is cited but not among the figures.* “@fig:map”/);
});

test('of two tables with one key the second is told', () => {
  const table = 'Table a: Words\n\n| a |\n| --- |\n| b |\n';
  const [first] = reported(withText(`See @tbl:a and [@fei-2008].\n\n${table}\n${table}`));
  assert.match(first ?? '', new RegExp(`index\\.mdx:${LINE + 10} {2}error .* “@tbl:a”`));
});

test('an e-mail address, code and an escaped at sign are no citations', () => {
  const text = 'Write to x@y.org, run `@nobody`, or say \\@nobody [@fei-2008].';
  assert.equal(reported(withText(text)).length, 1);
});

test('a text that is no MDX is told with its line', () => {
  const [first] = reported(withText('A set {1, 2 [@fei-2008].'));
  assert.match(
    first ?? '',
    /^articles\/a\/index\.mdx:\d+ {2}error {2}The text cannot be read as MDX/,
  );
});

for (const [formula, reason] of [
  ['\\frac{1', 'unexpected end of input'],
  ['\\madeup{x}', 'unsupported function name: \\\\madeup'],
  ['x^', 'something is missing in it'],
  ['\\begin{matrix} 1', 'expected & or'],
] as const) {
  test(`the formula ${formula} is told with its line, and no reason to stop`, () => {
    const [first, ...others] = reported(withText(`A [@fei-2008].\n\nIt is $${formula}$ here.`));
    assert.match(
      first ?? '',
      new RegExp(
        `^articles/a/index\\.mdx:${LINE + 2} {2}warning {2}This formula cannot be read.*: ${reason}`,
      ),
    );
    assert.match(first ?? '', /Correct its LaTeX, or write \\\$ where no formula is meant$/);
    assert.ok(others.every((line) => !line.includes('  error  ')));
  });
}

test('a displayed formula is told with the line it begins on', () => {
  const [first] = reported(withText('A [@fei-2008].\n\n$$energy\na_b_c\n$$'));
  assert.match(
    first ?? '',
    new RegExp(`index\\.mdx:${LINE + 2} {2}warning {2}This formula .*: double subscript`),
  );
});

test('notes that no reader would see are told, each with its line', () => {
  const text =
    'One [^a] two [^b] [@fei-2008], three \\[^d].\n\n[^a]: A.\n\n[^a]: Again.\n\n[^c]: Nobody points here.';
  const told = reported(withText(text)).filter((line) => line.includes('[^'));
  assert.deepEqual(
    told.map((line) => /:(\d+) .*“(.*)”/.exec(line)?.slice(1)),
    [
      [`${LINE}`, '[^b]'],
      [`${LINE + 4}`, '[^a]'],
      [`${LINE + 6}`, '[^c]'],
    ],
  );
});

test('a picture that is not there, and a file that is none, are told with their lines', () => {
  const text = withText(
    '![a](./nowhere.png) ![b](./words.png) ![c](figures/map%201.svg) [@fei-2008]',
  );
  const report = reported({
    ...text,
    'articles/a/words.png': 'words',
    'articles/a/figures/map 1.svg': '<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  assert.deepEqual(report.slice(0, -1), [
    `articles/a/index.mdx:${LINE}  error  There is no such picture beside the text “./nowhere.png”. Put its file there, or correct its name`,
    `articles/a/index.mdx:${LINE}  error  This file holds no picture that browsers show “./words.png”. Save it anew as PNG, JPEG, WebP, AVIF, GIF or SVG`,
  ]);
});
