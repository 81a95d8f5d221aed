import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../dates.ts';
import { displayName } from '../../names.ts';
import { readHead } from './head.ts';
import { runOf } from './run.ts';

function read(text: string) {
  const { people, issued, title } = readHead(runOf(text));
  return {
    names: (people?.names ?? []).map(displayName).join('|'),
    year: isoDate(issued),
    title: title.text,
  };
}

test('the first full stop after a list of names ends it', () => {
  assert.deepEqual(read('吴世友. 如何运用ATLAS. ti分析数据'), {
    names: '吴世友',
    year: '',
    title: '如何运用ATLAS. ti分析数据',
  });
  assert.equal(read('Sawant S.Prognostic role of Oct4，CD44').names, 'Sawant S');
  assert.equal(read('Smith J. D. A title').names, 'Smith J. D.');
  assert.equal(read('S. Li, W. Wang. A title').names, 'Li S.|Wang W.');
});

test('the stop of et al., of initials and of numbers is passed over', () => {
  assert.equal(read('JONG PC, et al., 2008. Aceraceae').title, 'Aceraceae');
  assert.equal(read('Allen R.G., Pereira L.S. Crop').title, 'Crop');
  assert.equal(read('NISTEP. Map 3.5').title, 'Map 3.5');
});

test('a year after the names is the date of publication', () => {
  assert.deepEqual(read('邱均平,2000c.信息计量学'), {
    names: '邱均平',
    year: '2000',
    title: '信息计量学',
  });
  assert.equal(read('Smith J (2013). Title').year, '2013');
});

test('a stop set for the comma between two persons does not end the list', () => {
  assert.equal(read('王芳.李强.城市研究').names, '王芳|李强');
});

test('a title without people stays whole', () => {
  for (const title of [
    '许振超：“好好干”',
    'GB/T 5271.34-2006 信息技术.词汇',
    '习近平在会议上强调 加强领导',
  ]) {
    assert.deepEqual(read(title), { names: '', year: '', title });
  }
});
