import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../dates.ts';
import { displayName } from '../../names.ts';
import type { ReferenceType } from '../../reference.ts';
import { splitHost } from './host.ts';
import { readImprint } from './imprint.ts';
import { runOf } from './run.ts';

const mark = { code: 'M', carrier: undefined, from: 0, to: 0 };

/** Reads what follows a mark; only fields that are there. */
function read(text: string, type: ReferenceType = 'book') {
  const { own, host } = splitHost(runOf(text), mark);
  const { issued, translator, editor, ...fields } = readImprint(own, host, type).fields;
  return {
    ...fields,
    ...(issued && { issued: isoDate(issued) }),
    ...(translator && { translator: translator.map(displayName).join('|') }),
    ...(editor && { editor: editor.map(displayName).join('|') }),
  };
}

const place = { 'publisher-place': '北京', publisher: '中华书局', issued: '2010' };

test('place, publisher, year and pages are read from the end', () => {
  assert.deepEqual(read('. 北京: 中华书局, 2010: 28-30, 45.'), { ...place, page: '28-30, 45' });
  assert.deepEqual(read('.北京：中华书局2010'), place);
  assert.deepEqual(read('. 北京,中华书局,2010.'), place);
  assert.deepEqual(read('. 北京: 中华书局, 2010: 第1版自序.').page, '第1版自序');
  assert.deepEqual(read('.中华书局,1995.'), { publisher: '中华书局', issued: '1995' });
  assert.deepEqual(read('. 2010.'), { issued: '2010' });
});

test('a year inferred, of copyright or of printing is told from one of publication', () => {
  const read = (year: string) =>
    readImprint(runOf(`. 北京: 中华书局, ${year}.`), undefined, 'book').fields;
  const issued = { 'date-parts': [[1988]] };
  assert.deepEqual(read('[1988]').issued, { ...issued, circa: true });
  assert.deepEqual(read('c1988').custom, { year: 'c1988' });
  assert.deepEqual(read('1988 印刷').custom, { year: '1988印刷' });
  assert.deepEqual(read('1988 印刷').issued, issued);
});

test('stops of abbreviations belong to places and publishers', () => {
  const fields = read('. Washington, D. C.: Libraries Unlimited, Inc., 1982.');
  assert.equal(fields['publisher-place'], 'Washington, D. C.');
  assert.equal(fields.publisher, 'Libraries Unlimited, Inc.');
});

test('edition, translators and level of a thesis stand before the place in any order', () => {
  assert.deepEqual(read('. 第2版. 张磊译. 北京: 中华书局, 2010.'), {
    ...place,
    edition: '2',
    translator: '张磊',
  });
  assert.deepEqual(read('.蔡辉,文杰 译.9 版.北京:中华书局,2010'), {
    ...place,
    edition: '9',
    translator: '蔡辉|文杰',
  });
  assert.deepEqual(read('. 影印本. 北京: 中华书局, 2010.'), { ...place, edition: '影印本' });
  assert.equal(read('. 17th ed. Arlington: AOAC, 2000.').edition, '17');
  assert.equal(read('. Rev. ed. Bonn: X, 2000.').edition, 'Rev. ed');
  assert.deepEqual(read('.硕士学位论文,北京:中华书局,2010.', 'thesis'), {
    ...place,
    genre: '硕士学位论文',
  });
});

test('a host has people, a title and an imprint of its own', () => {
  assert.deepEqual(
    read('//王夫之. 全书：第 1 册. 修订版. 北京: 中华书局, 2010: 983-1029.', 'chapter'),
    {
      ...place,
      editor: '王夫之',
      'container-title': '全书：第 1 册',
      edition: '修订版',
      page: '983-1029',
    },
  );
  assert.deepEqual(read('. 姜海，译//《科学》杂志社. 认识. 北京: 中华书局, 2010.', 'chapter'), {
    ...place,
    translator: '姜海',
    editor: '《科学》杂志社',
    'container-title': '认识',
  });
});

test('a subtitle’s colon is not that of a place', () => {
  assert.deepEqual(read('//学会. 年会论文集：2011 年卷, 2011: 45.', 'paper-conference'), {
    editor: '学会',
    'container-title': '年会论文集：2011 年卷',
    issued: '2011',
    page: '45',
  });
});

test('proceedings may stand without //, with or without a publisher', () => {
  const type = 'paper-conference';
  assert.equal(
    read('. In: Proceedings of Things. New York: ACM, 2009: 4.', type)['container-title'],
    'Proceedings of Things',
  );
  assert.deepEqual(read('. International conference on X, 2016: 2-3.', type), {
    'container-title': 'International conference on X',
    issued: '2016',
    page: '2-3',
  });
  assert.deepEqual(read('. 北京: 中华书局, 2010.', type), place);
});

test('patents give country, number and date; archives their place; maps scale and size', () => {
  assert.deepEqual(read('．中国专利： G01R31/327，2010-11-17.', 'patent'), {
    number: 'G01R31/327',
    jurisdiction: '中国',
    issued: '2010-11-17',
  });
  assert.deepEqual(read('. 北京: 档案馆, 1887 (光绪十三年三月).', 'manuscript'), {
    'archive-place': '北京',
    archive: '档案馆',
    issued: '1887',
    custom: { calendar: '光绪十三年三月' },
  });
  assert.deepEqual(read('. 1∶50000. 北京: 中华书局, 2010. 97 cm × 67 cm.', 'map'), {
    ...place,
    scale: '1∶50000',
    dimensions: '97 cm × 67 cm',
  });
});
