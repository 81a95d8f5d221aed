/** Pinyin as people type it, without tones: cut into syllables. Pure, and small enough for the browser. */

/** Every syllable of Standard Chinese written in letters, by its first letter; ü is typed v, u or yu. */
const SYLLABLES = new Set(
  (
    'a ai an ang ao ' +
    'ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ' +
    'ca cai can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chuai chuan ' +
    'chuang chui chun chuo ci cong cou cu cuan cui cun cuo ' +
    'da dai dan dang dao de dei deng di dia dian diao die ding diu dong dou du duan dui dun duo ' +
    'e ei en er fa fan fang fei fen feng fo fou fu ' +
    'ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ' +
    'ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ' +
    'ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ' +
    'ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo ' +
    'la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lue lun luo lv lve lyu lyue ' +
    'ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu ' +
    'na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo nv nve nyu nyue ' +
    'o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu ' +
    'qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ' +
    'ran rang rao re ren reng ri rong rou ru ruan rui run ruo ' +
    'sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan ' +
    'shuang shui shun shuo si song sou su suan sui sun suo ' +
    'ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo ' +
    'wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ' +
    'ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun ' +
    'za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua ' +
    'zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo'
  ).split(' '),
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
