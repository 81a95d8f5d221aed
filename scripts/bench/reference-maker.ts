/** References in any number, the same for the same number: three in four Chinese, as Chinese journals cite. */
import type { Name, Reference } from '../../src/bibliography/index.ts';

const FAMILIES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜曾单任叶'];
const GIVEN = [...'明华建国军平伟芳娜敏静丽强磊洋勇艳杰涛超秀兰霞和清其能选可'];
const WESTERN = ['Allen', 'Pereira', 'Raes', 'Smith', 'Baker', 'Jackson', 'Chernik', 'Dowler'];
const TYPES = ['article-journal', 'article-journal', 'article-journal', 'book', 'webpage'] as const;

const at = <Value>(values: readonly Value[], index: number): Value =>
  values[index % values.length] as Value;

function author(seed: number, isChinese: boolean): Name {
  if (!isChinese)
    return { family: at(WESTERN, seed), given: `${at(['R', 'J', 'A'], seed * 7)}. G.` };
  return { family: at(FAMILIES, seed), given: at(GIVEN, seed * 3) + at(GIVEN, seed * 5 + 1) };
}

/** The reference made for a number. */
export function makeReference(number: number): Reference {
  const isChinese = number % 4 !== 0;
  const type = at(TYPES, number * 3);
  return {
    id: `r${number}`,
    type,
    language: isChinese ? 'zh-CN' : 'en-US',
    title: isChinese
      ? `基层社会治理创新的第${number}个案例——以“双百”为例`
      : `Innovation in community governance: case ${number}`,
    author: Array.from({ length: 1 + (number % 5) }, (_, nth) =>
      author(number * 11 + nth, isChinese),
    ),
    issued: { 'date-parts': [[1990 + (number % 33), 1 + (number % 12)]] },
    ...(type === 'article-journal' && {
      'container-title': isChinese ? '公共管理学报' : 'Journal of Public Administration',
      volume: String(1 + (number % 40)),
      issue: String(1 + (number % 12)),
      page: `${1 + (number % 300)}-${12 + (number % 300)}`,
    }),
    ...(type === 'book' && { publisher: '中国人民大学出版社', 'publisher-place': '北京' }),
    ...(type === 'webpage' && {
      URL: `https://example.org/${number}`,
      accessed: { 'date-parts': [[2021, 4, 12]] },
    }),
  };
}

export function makeReferences(count: number, from = 0): Reference[] {
  return Array.from({ length: count }, (_, index) => makeReference(from + index));
}
