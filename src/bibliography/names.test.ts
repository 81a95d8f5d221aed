import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayName, isOthers, OTHERS, parseName } from './names.ts';

test('Chinese names divide after the surname, also a compound one', () => {
  assert.deepEqual(parseName('徐选国'), { family: '徐', given: '选国' });
  assert.deepEqual(parseName('叶敏'), { family: '叶', given: '敏' });
  assert.deepEqual(parseName('欧阳修'), { family: '欧阳', given: '修' });
  assert.deepEqual(parseName('诸葛孔明'), { family: '诸葛', given: '孔明' });
  assert.deepEqual(parseName('潘 文'), { family: '潘', given: '文' });
  assert.deepEqual(parseName('陳寅恪'), { family: '陳', given: '寅恪' });
});

test('transliterated and other names that no rule divides stay whole', () => {
  assert.deepEqual(parseName('韩博天'), { family: '韩', given: '博天' });
  for (const whole of ['爱姆·路斯', 'D·普赖斯', '扬奎斯特', '布仁巴音', '老子', '影山刚']) {
    assert.deepEqual(parseName(whole), { literal: whole });
  }
});

test('a Chinese name that a foreign scholar took divides as its bearer took it: a surname, and a given name', () => {
  assert.deepEqual(parseName('李约瑟'), { family: '李', given: '约瑟' });
  assert.deepEqual(parseName('费正清'), { family: '费', given: '正清' });
});

test('names of Tibetans, Mongols and Uyghurs in their scripts stay whole, for there is no family name in them', () => {
  for (const whole of ['ཚེ་རིང་དོན་གྲུབ', 'ᠴᠢᠩᠭᠡᠯᠲᠡᠢ', 'ئابدۇرېھىم ئۆتكۈر']) {
    assert.deepEqual(parseName(whole), { literal: whole });
  }
});

test('foreign authors in transcription and the masters of old stay whole', () => {
  for (const whole of ['马克思', '福柯', '罗尔斯', '孔子']) {
    assert.deepEqual(parseName(whole), { literal: whole });
  }
});

test('a given name that leads, by its initials, a particle or its frequency, is told', () => {
  const names: Record<string, [family: string, given: string]> = {
    'Roger S Pressman': ['Pressman', 'Roger S'],
    'W. Richard Scott': ['Scott', 'W. Richard'],
    'Mancur L. Olson': ['Olson', 'Mancur L.'],
    'Anthony Giddens': ['Giddens', 'Anthony'],
    'Barney Jay B': ['Barney', 'Jay B'],
    'Oppenheimer J Robert': ['Oppenheimer', 'J Robert'],
    'XI Yao': ['Xi', 'Yao'],
    'E Weinan': ['E', 'Weinan'],
    'James G': ['James', 'G'],
    'Thomas Keith': ['Thomas', 'Keith'],
    'CHARLES Lemckert': ['Charles', 'Lemckert'],
  };
  for (const [printed, [family, given]] of Object.entries(names)) {
    assert.deepEqual(parseName(printed), { family, given }, printed);
  }
  assert.deepEqual(parseName('Ludwig van Beethoven'), {
    'non-dropping-particle': 'van',
    family: 'Beethoven',
    given: 'Ludwig',
  });
});

test('a program or a company in two capitals is no person', () => {
  for (const body of ['OpenAI', 'ISO/IEC JTC 1/SC 27', 'SPSS 17']) {
    assert.deepEqual(parseName(body), { literal: body });
  }
});

test('bodies are literals, in Chinese and in Latin script', () => {
  for (const body of [
    '教育部',
    '司法部',
    '国务院办公厅',
    '东方出版社',
    '全国妇联',
    '《环球科学》杂志社',
  ]) {
    assert.deepEqual(parseName(body), { literal: body });
  }
  for (const body of ['NRC', 'Zotero', 'Academy of Fine Arts Vienna', 'SAS Institute Inc.']) {
    assert.deepEqual(parseName(body), { literal: body });
  }
});

test('romanised Chinese names put the family name in normal case', () => {
  assert.deepEqual(parseName('XU Xuanguo'), { family: 'Xu', given: 'Xuanguo' });
  assert.deepEqual(parseName('ZHAO Wenyao G'), { family: 'Zhao', given: 'Wenyao G' });
  assert.deepEqual(parseName('Wang Shanshan'), { family: 'Wang', given: 'Shanshan' });
  assert.deepEqual(parseName('LIUZechang'), { family: 'Liu', given: 'Zechang' });
});

test('initials end a family name of one or several words', () => {
  assert.deepEqual(parseName('Allen R G'), { family: 'Allen', given: 'R G' });
  assert.deepEqual(parseName('XU TZ'), { family: 'Xu', given: 'TZ' });
  assert.deepEqual(parseName('Park J-R'), { family: 'Park', given: 'J-R' });
  assert.deepEqual(parseName('García Márquez G'), { family: 'García Márquez', given: 'G' });
  assert.deepEqual(parseName('Кочетков А Я'), { family: 'Кочетков', given: 'А Я' });
  assert.deepEqual(parseName('TAYLOR-PICKARD J'), { family: 'Taylor-Pickard', given: 'J' });
  assert.deepEqual(parseName("O'BRIEN P"), { family: "O'Brien", given: 'P' });
  assert.deepEqual(parseName('HuFL'), { family: 'Hu', given: 'FL' });
});

test('particles and suffixes have their own place', () => {
  assert.deepEqual(parseName('VAN DER BERG F'), {
    'non-dropping-particle': 'van der',
    family: 'Berg',
    given: 'F',
  });
  assert.deepEqual(parseName('Freeman J R, Jr'), { family: 'Freeman', given: 'J R', suffix: 'Jr' });
  assert.deepEqual(parseName('Davis S III'), { family: 'Davis', given: 'S', suffix: 'III' });
  assert.deepEqual(parseName('Van Trees, Harry L'), {
    'non-dropping-particle': 'Van',
    family: 'Trees',
    given: 'Harry L',
  });
});

test('names are shown as a list prints them', () => {
  for (const printed of ['徐选国', 'Xu Xuanguo', 'van der Berg F', 'Freeman J R, Jr', '教育部']) {
    assert.equal(displayName(parseName(printed)), printed);
  }
  assert.ok(isOthers(OTHERS));
});
