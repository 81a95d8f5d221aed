import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeIn } from './passage.ts';
import type { Passage } from './record.ts';

const body: readonly Passage[] = [
  ['', '本文讨论街头官僚的裁量。'],
  ['方法', '方法'],
  [
    '方法',
    `访谈${'、观察'.repeat(60)}与田野调查，历时三年[3]；社會工作站是其中的場所，共四处。${'之后'.repeat(120)}`,
  ],
  ['findings', "Street-level staff, as O'Brien & Li (2006) found, resisted well-meant rules."],
];

test('the passage that holds the most of what was asked is shown around it, and opened at it', () => {
  const place = placeIn(body, '社会工作站 场所', undefined);
  assert.match(place?.text ?? '', /^….*社會工作站是其中的場所，共四处。.*…$/u);
  assert.equal(place?.hash, `#方法:~:text=${encodeURIComponent('社會工作站是其中的場所')}`);
});

test('a stretch ends at punctuation, for citations stand there, and its dashes are no signs', () => {
  const { hash = '' } = placeIn(body, 'resisted rules', undefined) ?? {};
  assert.equal(hash, '#findings:~:text=resisted%20well%2Dmeant%20rules');
});

test('a passage is cut between characters, rare ones too', () => {
  const rare = '𠮷'.repeat(200);
  for (const before of ['', '之']) {
    const { text = '' } =
      placeIn([['', `${rare}${before}社工${before}${rare}`]], '社工', undefined) ?? {};
    assert.match(text, /^…𠮷+之?社工之?𠮷+…$/u);
  }
});

test('a text that does not hold the words has no place', () => {
  assert.equal(placeIn(body, '火星', undefined), undefined);
});

test('a key word is shown among the key words, and opened there, though the text has its words too', () => {
  const passages: readonly Passage[] = [
    ['', 'Innovation, and what innovation is not.'],
    ['keywords', 'policy diffusion, grassroots innovation'],
  ];
  const place = placeIn(passages, 'keyword:innovation', undefined);
  assert.equal(place?.text, 'policy diffusion, grassroots innovation');
  assert.equal(place?.hash, '#keywords:~:text=grassroots%20innovation');
});
