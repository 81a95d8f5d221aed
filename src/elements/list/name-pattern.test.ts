import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorPattern } from './name-pattern.ts';

const found = (author: string, entry: string): string | undefined =>
  new RegExp(authorPattern(author), 'u').exec(entry)?.[0];

test('a Latin name is found with its initials in every style, and nothing of the title', () => {
  for (const [entry, name] of [
    ['WALKER J L. The diffusion of innovations[J]', 'WALKER J L.'],
    ['Walker, J. L. (1969). The diffusion', 'Walker, J. L.'],
    ['1. Walker JL. The diffusion', 'Walker JL.'],
    ['J. L. Walker, “The diffusion', 'Walker'],
    ['Walker, Jack L. The diffusion', 'Walker'],
    ['WALKER J-L. A diffusion', 'WALKER J-L.'],
  ] as const) {
    assert.equal(found('Walker J. L.', entry), name);
  }
});

test('a name is not found within a longer word', () => {
  assert.equal(found('Li Q.', 'WILLIAMS A, LI Q. Lilies[J]'), 'LI Q.');
  assert.equal(found('Li Q.', 'WILLIAMS A. Lilies[J]'), undefined);
});

test('a name of letters with marks is found in capitals, and one in Han characters as it is', () => {
  assert.equal(found('Müller É.', 'MÜLLER É. Über'), 'MÜLLER É.');
  assert.equal(found('Weiß A.', 'WEISS A. Über'), 'WEISS A.');
  assert.equal(found('俞可平', '俞可平. 中国地方政府创新'), '俞可平');
});
