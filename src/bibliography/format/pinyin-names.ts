/**
 * Chinese names in pinyin. GB/T 7714 prints them in full, Wang Shanshan (2025, after GB/T 28039), or
 * shortens them by syllables if at all (2015, 8.1.1: LI Jiangning or LI J N): Wang S would be wrong.
 */
import type { Name } from '../reference.ts';

/** The syllables of standard Chinese: after each initial, its finals. */
const finals: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue ve v ü üe',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue ve v ü üe',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};

/** Longer finals first, so that a syllable is taken whole. */
const SYLLABLE = Object.entries(finals)
  .map(([initial, ends]) => {
    const byLength = ends.split(' ').sort((a, b) => b.length - a.length);
    return `${initial}(?:${byLength.join('|')})`;
  })
  .join('|');
const FAMILY = new RegExp(
  `^(?:${SYLLABLE}|ouyang|shangguan|sima|situ|zhuge|xiahou|huangfu|dongfang|murong|ximen|linghu|gongsun|duanmu)$`,
  'iu',
);
const GIVEN = new RegExp(`^(?:${SYLLABLE})(?:['’-]?(?:${SYLLABLE}))?$`, 'iu');

const INITIALS = /(?: \p{Lu}\.?)+$/u;

/** Whether family and given name are pinyin: a surname, a given name of one or two syllables, initials after it. */
export function isPinyinName({ family = '', given = '' }: Name): boolean {
  const words = given.replace(INITIALS, '').replace(/^(\p{L}+) (\p{L}+)$/u, '$1$2');
  return FAMILY.test(family.normalize('NFC')) && GIVEN.test(words);
}
