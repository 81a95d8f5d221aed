import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHanPerson, isSpelt } from './han-persons.ts';

test('persons are told from words that begin as surnames do', () => {
  const persons = '费孝通 王思斌 张旭东 党国英 张文化 干春松 马克思 毛泽东 欧阳康 司马云杰 沈原';
  const words = '方法论 高质量 常态化 经济学 文学史 双循环 元宇宙 房地产 农民工 公平 时间 黄河';
  assert.deepEqual(
    persons.split(' ').filter((name) => !isHanPerson(name)),
    [],
  );
  assert.deepEqual(words.split(' ').filter(isHanPerson), []);
});

test('what no surname begins, or is longer than a name, is no Chinese person', () => {
  for (const text of ['教育部', '社会工作', '张王李赵', '张', '', 'Smith']) {
    assert.equal(isHanPerson(text), false, text);
  }
});

test('foreign names are put together by sounds, terms by words', () => {
  assert.deepEqual(['哈贝马斯', '布尔迪厄', '公共领域', '社会工作'].map(isSpelt), [
    true,
    true,
    false,
    false,
  ]);
});
