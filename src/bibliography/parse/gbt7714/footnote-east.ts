/**
 * Footnotes of Japan and Korea, whose titles stand in 『』 and 「」 (SIST 02 has both), read as Chinese ones:
 * `山田太郎「日本の農村構造」『社会学評論』49巻2号、1998年、223-240頁。` `丸山眞男『日本政治思想史研究』東京大学出版会、1952年、45頁。`
 */
import { guessFootnote } from './footnote.ts';
import type { Guess } from './guess.ts';
import { type Run, runOf } from './run.ts';

const TITLED = /^[^《》「」『』]{0,60}[「『][^《》]{2,}[」』]/u;
/** (創文社、1967年)120頁 as 、創文社、1967年、120頁 */
const IMPRINT = /\s?[（(]([^（）()]{0,40}(?:1[4-9]|20)\d\d\s?[年년]?)[）)]\s?/gu;

const IN_CHINESE: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '《',
  '』': '》',
  '、': '，',
  '・': '、',
  巻: '卷',
  권: '卷',
  号: '期',
  호: '期',
  頁: '页',
  쪽: '页',
  년: '年',
};
/** 44(3), 2010, 1-30쪽 */
const YEAR = /,\s((?:19|20)\d\d),\s(?=\d)/gu;
const OF_NOTE = /[」』][^「『」』]*/gu;
const SIGN = /[「」『』]/gu;

/** Reads a footnote whose titles stand in corner brackets; undefined where the entry is none. */
export function guessEasternFootnote(run: Run, hasUrl: boolean): Guess | undefined {
  if (run.text.length > MAX_NOTE || !TITLED.test(run.text)) return undefined;
  const named = run.text.replace(/(?<=[\p{L}\p{N})）])\s?(?=[「『])/u, '，');
  const numbered = named.replace(OF_NOTE, (printed) =>
    printed
      .replace(IMPRINT, '、$1、')
      .replace(YEAR, '，$1年，')
      .replace(/[、・巻권号호頁쪽년]/gu, inChinese),
  );
  const hosted = numbered.includes('『')
    ? numbered
    : numbered.replace(/「/u, '『').replace(/」/u, '』');
  const guess = guessFootnote(runOf(hosted.replace(SIGN, inChinese)), hasUrl);
  return guess && { ...guess, head: { text: '', shape: '' } };
}

const MAX_NOTE = 1000;

function inChinese(sign: string): string {
  return IN_CHINESE[sign] ?? sign;
}
