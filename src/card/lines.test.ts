import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { openFaces } from './faces.ts';
import { lettersOf } from './letters.ts';
import { fit, type Line, widthOf } from './lines.ts';

const faces = openFaces(process.cwd());
const PIECES = [
  '政策',
  '创新',
  '（',
  '）',
  '《',
  '》',
  '，',
  '：',
  '——',
  '“',
  '”',
  'Policy ',
  'ATLAS.ti ',
  '2022',
  'é',
  ' ',
];
const room = { width: 400, lines: () => 3, sizes: [60, 40, 24] };

before(() => faces.load(`${PIECES.join('')}…`));

const letters = (text: string, lang = 'zh-CN'): Line => lettersOf({ text, lang }, 600, faces) ?? [];
const texts = (lines: readonly Line[]): string[] =>
  lines.map((line) => line.map(({ character }) => character).join(''));

test('no line is wider than its room, and nothing is lost but for an ellipsis', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { lines, size } = fit(letters(text), room, letters('…'));
      assert.ok(lines.length <= 3);
      for (const line of lines) assert.ok(widthOf(line) * size <= room.width + 1e-6, text);
      const set = texts(lines).join('');
      assert.ok(
        set === text || (set.endsWith('…') && text.startsWith(set.slice(0, -1).trimEnd())),
        set,
      );
    }),
  );
});

test('a line neither begins with a closing mark nor ends with an opening one', () => {
  const text = '政策“创新”，政策《创新》：政策（创新）——政策，创新，政策“创新”。'.replace(
    '。',
    '，',
  );
  const { lines } = fit(letters(text), { ...room, lines: () => 9 }, letters('…'));
  assert.ok(lines.length > 1);
  for (const line of texts(lines)) assert.doesNotMatch(line, /^[”》）：，—]|[“《（]$/u);
});

test('lines of one text are about as long as each other', () => {
  const { lines, size } = fit(letters('政策创新'.repeat(5)), room, letters('…'));
  const widths = lines.map((line) => widthOf(line) * size);
  assert.ok(Math.min(...widths) > Math.max(...widths) / 2, widths.join(' '));
});

test('Chinese and Latin text keep a gap, and marks in a row close up', () => {
  const width = (text: string) => widthOf(letters(text));
  assert.ok(width('政2') > width('政') + width('2') + 0.1);
  assert.ok(width('》，') < width('》') + width('，') - 0.4);
});

test('quotation marks are full-width in Chinese, and narrow in English', () => {
  assert.ok(widthOf(letters('“', 'zh-CN')) > 0.9);
  assert.ok(widthOf(letters('“', 'en')) < 0.6);
});

test('a text with a character that no face has is not set at all', () => {
  assert.equal(lettersOf({ text: '政\u{1F600}', lang: 'zh-CN' }, 400, faces), undefined);
});
