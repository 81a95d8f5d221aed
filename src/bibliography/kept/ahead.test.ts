import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../reference.ts';
import { sharesOf, type WantedList } from './ahead.ts';

const list = (id: number): readonly Reference[] =>
  Array.from({ length: 40 }, () => ({
    id: String(id),
    type: 'book',
    language: 'en-US',
    title: 'Alpha',
  }));
const wanted: readonly WantedList[] = Array.from({ length: 40 }, (_, at) => ({
  references: list(at),
  styles: at % 2 === 0 ? ['apa', 'mla', 'ieee'] : ['apa'],
}));

test('threads are given every list in every style it is wanted in, once', () => {
  const next = sharesOf(wanted);
  const given: string[] = [];
  const last: (string | undefined)[] = [undefined, undefined, undefined];
  for (let thread = 0; ; thread = (thread + 1) % last.length) {
    const share = next(last[thread]);
    if (!share) break;
    last[thread] = share.style;
    given.push(...share.lists.map(([first]) => `${first?.id} ${share.style}`));
  }
  const asked = wanted.flatMap(({ references: [first], styles }) =>
    styles.map((style) => `${first?.id} ${style}`),
  );
  assert.deepEqual(given.toSorted(), asked.toSorted());
});

test('a thread stays with its style, takes one that no other has, and else helps where most is left', () => {
  const next = sharesOf(wanted);
  const [first, second, third] = [next(), next(), next()];
  assert.deepEqual([first?.style, second?.style, third?.style], ['apa', 'mla', 'ieee']);
  assert.equal(next('mla')?.style, 'mla');
  assert.equal(next('mla')?.style, 'apa');
});
