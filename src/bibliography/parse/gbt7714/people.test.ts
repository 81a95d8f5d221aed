import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayName } from '../../names.ts';
import { isPeople, readPeople } from './people.ts';
import { runOf } from './run.ts';

function read(text: string) {
  const { names, role } = readPeople(runOf(text));
  return [...names.map(displayName), role];
}

test('names are divided at commas, semicolons and enumeration commas of either width', () => {
  assert.deepEqual(read('张三，李四;王五、赵六'), ['张三', '李四', '王五', '赵六', 'author']);
  assert.deepEqual(read('张三 李四'), ['张三', '李四', 'author']);
  assert.deepEqual(read('潘 文,沈 悌'), ['潘文', '沈悌', 'author']);
});

test('等 and et al. in every form stand for others', () => {
  for (const others of ['，等', ',等', '等', ', et al', ',et al.', ' et al', ', et. al.']) {
    assert.deepEqual(read(`张三${others}`), ['张三', 'others', 'author']);
  }
});

test('suffixes and given names set off by a comma stay with their names', () => {
  assert.deepEqual(read('Freeman J R, Jr, Smith A'), ['Freeman J R, Jr', 'Smith A', 'author']);
  assert.deepEqual(read('Smith, J. A., & Doe, B.'), ['Smith J. A.', 'Doe B.', 'author']);
  assert.deepEqual(read('CHEN X, AN S, LI J'), ['Chen X', 'An S', 'Li J', 'author']);
  assert.deepEqual(read('Van Trees,Harry L'), ['Van Trees Harry L', 'author']);
  assert.deepEqual(read('Evans, Peter'), ['Evans Peter', 'author']);
});

test('"and" divides persons, not a body', () => {
  assert.deepEqual(read('Li Si and Wu Jia'), ['Li Si', 'Wu Jia', 'author']);
  const body = 'United Nations Department of Economic and Social Affairs';
  assert.deepEqual(read(body), [body, 'author']);
});

test('a printed role is read and taken off, a country before a name taken off', () => {
  assert.deepEqual(read('张磊译'), ['张磊', 'translator']);
  assert.deepEqual(read('许良英, 等编译'), ['许良英', 'others', 'translator']);
  assert.deepEqual(read('李四，主编'), ['李四', 'editor']);
  assert.deepEqual(read('Lin N, Cook K, eds.'), ['Lin N', 'Cook K', 'editor']);
  assert.deepEqual(read('[美]罗伯特·帕特南'), ['罗伯特·帕特南', 'author']);
});

test('what reads like a title is no list of names', () => {
  for (const names of ['张三', '国家科学研究委员会', 'Van der Hoeven J', 'BMC Central']) {
    assert.ok(isPeople(runOf(names)), names);
  }
  for (const title of ['基于数据的研究', '“双百”为例', 'Metadata quality in archives', '']) {
    assert.ok(!isPeople(runOf(title)), title);
  }
});
