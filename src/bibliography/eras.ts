/**
 * Years of Chinese eras as years of the common one. GB/T 7714—2015, 8.4.3.1 prints the latter with the former in
 * brackets: `1947（民国三十六年）`, `1865（清同治四年）`.
 */
import { hanNumber } from './han-numbers.ts';

/** The first year of each, Ming to the Republic. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  洪武: 1368,
  建文: 1399,
  永乐: 1403,
  洪熙: 1425,
  宣德: 1426,
  正统: 1436,
  景泰: 1450,
  天顺: 1457,
  成化: 1465,
  弘治: 1488,
  正德: 1506,
  嘉靖: 1522,
  隆庆: 1567,
  万历: 1573,
  天启: 1621,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
  民国: 1912,
};
const TRADITIONAL: Readonly<Record<string, string>> = {
  永樂: '永乐',
  正統: '正统',
  隆慶: '隆庆',
  萬曆: '万历',
  萬歷: '万历',
  天啟: '天启',
  崇禎: '崇祯',
  順治: '顺治',
  嘉慶: '嘉庆',
  咸豐: '咸丰',
  光緒: '光绪',
  宣統: '宣统',
  民國: '民国',
};
const NAMES = [...Object.keys(FIRST_YEARS), ...Object.keys(TRADITIONAL)].join('|');
const NUMBER = String.raw`(?:\d{1,3}|[元一二三四五六七八九十廿卅]{1,4})`;
const DAY = String.raw`(?:\s?(?:\d{1,2}|[正元闰冬腊一二三四五六七八九十]{1,4})\s?月(?:\s?(?:\d{1,2}|[初一二三四五六七八九十廿卅]{1,3})\s?[日号]?)?)?`;

/** Source of a pattern for a year of an era, with a month and a day or without; without groups. */
export const ERA_YEAR = String.raw`(?:大?[明清]|中[华華])?(?:${NAMES})\s?${NUMBER}\s?年${DAY}`;

const PARTS = new RegExp(
  String.raw`^(?:大?[明清]|中[华華])?(${NAMES})\s?(${NUMBER})\s?年(.*)$`,
  'u',
);
/** The last months of the lunar year fall in the next one; the Republic counts by the sun. */
const LATE = /^\s?(?:闰?十[一二]|1[12]|冬|腊)\s?月/u;

/** The year of the common era; undefined for other text, and where the month may lie in the year after. */
export function eraYear(text: string): number | undefined {
  const [, printed = '', number = '', rest = ''] = PARTS.exec(text.trim()) ?? [];
  const name = TRADITIONAL[printed] ?? printed;
  const [first, count] = [FIRST_YEARS[name], hanNumber(number)];
  if (first === undefined || count === undefined || count === 0) return undefined;
  return name !== '民国' && LATE.test(rest) ? undefined : first + count - 1;
}
