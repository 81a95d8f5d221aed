import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../reference.ts';
import { readBibtexNames, writeBibtexName } from './bibtex-names.ts';
import { readNames, writeName } from './name-text.ts';

const xu: Name = { family: '徐', given: '选国' };
const zhao: Name = { family: '赵', given: '阳' };

test('Chinese names are divided however a database wrote them', () => {
  for (const text of ['徐选国', '徐, 选国', '徐,选国', '徐，选国']) {
    assert.deepEqual(readNames(text), [xu], text);
  }
  for (const text of [
    '徐选国; 赵阳',
    '徐选国;赵阳;',
    '徐选国；赵阳',
    '徐选国,赵阳',
    '徐选国、赵阳',
  ]) {
    assert.deepEqual(readNames(text), [xu, zhao], text);
  }
  assert.deepEqual(readBibtexNames('徐选国 and 赵阳'), [xu, zhao]);
  assert.deepEqual(readBibtexNames('徐选国;赵阳;'), [xu, zhao]);
  assert.deepEqual(readBibtexNames('徐, 选国 and 赵, 阳'), [xu, zhao]);
});

test('compound surnames stay whole, bodies stay bodies', () => {
  assert.deepEqual(readNames('欧阳修'), [{ family: '欧阳', given: '修' }]);
  assert.deepEqual(readNames('民政部办公厅'), [{ literal: '民政部办公厅' }]);
  assert.deepEqual(readNames('张翔,ZHAO Wenyao'), [
    { family: '张', given: '翔' },
    { family: 'Zhao', given: 'Wenyao' },
  ]);
  assert.deepEqual(readNames('教育部,财政部'), [{ literal: '教育部' }, { literal: '财政部' }]);
  assert.deepEqual(readNames('World Health Organization'), [
    { literal: 'World Health Organization' },
  ]);
  assert.deepEqual(readNames('World Health Organization,'), [
    { literal: 'World Health Organization' },
  ]);
});

test('romanised and Western names are read in the order their form tells', () => {
  assert.deepEqual(readNames('Xu, Xuanguo'), [{ family: 'Xu', given: 'Xuanguo' }]);
  assert.deepEqual(readNames('XU Xuanguo'), [{ family: 'Xu', given: 'Xuanguo' }]);
  assert.deepEqual(readNames('John Smith'), [{ family: 'Smith', given: 'John' }]);
  assert.deepEqual(readBibtexNames('Ludwig van Beethoven'), [
    { 'non-dropping-particle': 'van', family: 'Beethoven', given: 'Ludwig' },
  ]);
});

test('et al. is one sign in every language', () => {
  for (const text of ['等', '等人', 'et al.', 'others']) {
    assert.deepEqual(readNames(text), [{ literal: 'others' }]);
  }
  assert.equal(writeName({ literal: 'others' }, { closeBodies: false, others: '等' }), '等');
  assert.equal(writeBibtexName({ literal: 'others' }), 'others');
});

test('a name that its plain writing would distort is written so that it is not', () => {
  const plain = { closeBodies: false, others: '等' };
  assert.equal(writeName(xu, plain), '徐选国');
  assert.equal(writeName({ family: '爱新觉罗', given: '溥仪' }, plain), '爱新觉罗, 溥仪');
  assert.equal(writeName({ literal: '曹和平' }, plain), '曹和平,');
  assert.equal(writeBibtexName({ family: 'Suharto' }), '{Suharto}, {}');
  assert.equal(writeBibtexName({ literal: 'A and B {Ltd}' }), '{A and B \\{Ltd\\}}');
  assert.equal(
    writeBibtexName({ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }),
    'family={Humboldt}, given={Alexander}, prefix={von}',
  );
});
