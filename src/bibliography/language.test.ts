import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from './language.ts';

test('Chinese characters make a text Chinese, Latin words in it or not', () => {
  assert.equal(detectLanguage('如何运用ATLAS.ti分析定性数据'), 'zh-CN');
  assert.equal(detectLanguage('圖書館學'), 'zh-CN');
});

test('kana, a Japanese place of publication or characters only Japan writes make it Japanese', () => {
  assert.equal(detectLanguage('図書館情報学のすすめ'), 'ja-JP');
  assert.equal(detectLanguage('最新大辭典[M]. 東京: 柏書房, 2004'), 'ja-JP');
  assert.equal(detectLanguage('図書館用語辞典'), 'ja-JP');
  assert.equal(detectLanguage('丸山某『政治思想史研究』東京大学出版会、1952年'), 'ja-JP');
  assert.equal(detectLanguage('史学雑誌'), 'ja-JP');
});

test('Cyrillic is Russian, Hangul Korean, other scripts of China tell theirs, Vietnamese its letters, and Latin script English until told otherwise', () => {
  assert.equal(detectLanguage('Отечественная Геология'), 'ru-RU');
  assert.equal(detectLanguage('한국사회복지'), 'ko-KR');
  assert.equal(detectLanguage('བོད་ཀྱི་རྩོམ་རིག'), 'bo');
  assert.equal(detectLanguage('ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ'), 'mn-Mong');
  assert.equal(detectLanguage('شىنجاڭ خەلق نەشرىياتى'), 'ug');
  assert.equal(detectLanguage('دار النشر'), 'ar');
  assert.equal(detectLanguage('Biến đổi khí hậu'), 'vi');
  assert.equal(detectLanguage('Peña, Čapek, Öğretmen, São'), 'en-US');
  assert.equal(detectLanguage('Wiener Hitze'), 'en-US');
  assert.equal(detectLanguage(''), 'en-US');
});
