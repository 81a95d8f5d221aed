/** Chinese names that recognition of print ran together: 赵成勇李金丰李广凯. */
import { isHanPerson } from '../../han-persons.ts';
import { surnameOf } from '../../surnames.ts';

/** The surnames of four in five; of two ways to divide names, that which begins them with these is meant. */
const FREQUENT =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文]/u;
const LENGTHS = [3, 2];
const RARE_SURNAME = 1;
const SHORT_NAME = 0.4;

interface Division {
  readonly names: readonly string[];
  readonly cost: number;
  readonly rare: number;
}

/**
 * The names, where five to twelve Han characters can be nothing but names of two and three, at most one of them under
 * a rare surname; undefined for any other text.
 */
export function gluedNames(text: string): readonly string[] | undefined {
  if (text.length === 4) return twoOfTwo(text);
  if (text.length < 5 || text.length > 12 || !/^\p{Script=Han}+$/u.test(text)) return undefined;
  const best: (Division | undefined)[] = [{ names: [], cost: 0, rare: 0 }];
  for (let to = 1; to <= text.length; to += 1)
    best[to] = LENGTHS.map((length) => extended(best[to - length], text.slice(to - length, to)))
      .filter((division) => division !== undefined)
      .sort((left, right) => left.cost - right.cost)[0];
  const whole = best[text.length];
  return whole !== undefined && whole.rare <= 1 ? whole.names : undefined;
}

/** 徐华章雪: two of two characters, no words and under no surname of two. */
function twoOfTwo(text: string): readonly string[] | undefined {
  const names = [text.slice(0, 2), text.slice(2)];
  const areNames =
    !text.endsWith('等') &&
    names.every((name) => FREQUENT.test(name.charAt(0)) && isHanPerson(name));
  return areNames && surnameOf(text)?.length === 1 ? names : undefined;
}

function extended(before: Division | undefined, name: string): Division | undefined {
  if (before === undefined || surnameOf(name) === undefined) return undefined;
  const rare = FREQUENT.test(name.charAt(0)) ? 0 : RARE_SURNAME;
  const cost = before.cost + rare + (name.length === 2 ? SHORT_NAME : 0);
  return { names: [...before.names, name], cost, rare: before.rare + rare };
}
