/** Pinyin as people type it, without tones: cut into syllables. Pure, and small enough for the browser. */

/** Every syllable of Standard Chinese written in letters, as what follows its initial; ü is typed v, u or yu. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo v ve yu yue',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo v ve yu yue',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};
const SYLLABLES = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) =>
    finals.split(' ').map((final) => initial + final),
  ),
);
const LONGEST_SYLLABLE = 6;
/** `fangan` is fang an or fan gan; long runs have few readings that matter. */
const MOST_READINGS = 8;
const LONGEST_RUN = 120;

/** Every way to read a run of letters as whole syllables, at most eight: `xian` → [xian], [xi, an]. */
export function readSyllables(letters: string): string[][] {
  if (letters.length > LONGEST_RUN) return [];
  const readings: string[][][] = Array.from({ length: letters.length + 1 }, () => []);
  readings[letters.length] = [[]];
  for (let start = letters.length - 1; start >= 0; start--) {
    const longest = Math.min(LONGEST_SYLLABLE, letters.length - start);
    for (let length = longest; length > 0; length--) {
      const syllable = letters.slice(start, start + length);
      if (!SYLLABLES.has(syllable)) continue;
      const rest = readings[start + length] ?? [];
      readings[start]?.push(...rest.map((tail) => [syllable, ...tail]));
    }
    readings[start]?.splice(MOST_READINGS);
  }
  return readings[0] ?? [];
}

/** Readings of one character, `ge/gai`, and their spellings that mean the same: lü is typed lv, lu or lyu. */
export function spellings(readings: string): string[] {
  return readings.split('/').flatMap(spellingsOf);
}

function spellingsOf(syllable: string): string[] {
  if (!syllable.includes('v')) return [syllable];
  const [, initial = '', final = ''] = /^([ln])v(e?)$/.exec(syllable) ?? [];
  if (initial === '') return [syllable];
  return [`${initial}v${final}`, `${initial}u${final}`, `${initial}yu${final}`];
}

/** One spelling for those of `spellings` that differ: running text does not tell lü from lu. */
export function plainSyllable(syllable: string): string {
  return syllable.replace(/^([ln])(?:v|yu)/, '$1u');
}
