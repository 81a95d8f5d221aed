/**
 * Chinese names against Chinese words: 方法论 and 经济学 begin as surnames do and are as long as names.
 * What a dictionary keeps together is a word (ICU's, by which every browser and Node divide Chinese
 * text); so is what ends as words do and names do not.
 */
import { surnameOf } from './surnames.ts';
import { isTranscribed } from './transcribed.ts';

/** How words end and names do not. */
const OF_WORDS = /[论性化率型式制感值量机史症剂税费款账县市区链债股圈网类度级]$/u;
/** How given names end, where a dictionary keeps the two characters before together: 王思斌, 张旭东. */
const OF_NAMES =
  /[英秀斌东华明伟平军杰芳丽敏静辉涛刚勇峰玲红霞燕娟艳萍鹏飞超宇浩琴梅兰凤莉娜婷慧颖琳琪瑶雯佳欣怡宁忠义祥荣贵福庆亮良武毅凯磊鑫龙虎雄春秋雪云霖泽恩德成宏洪波海江金银珍珠玉芬芝莲菊蓉蕾薇松新博星贤哲彬俊翔昌茂诚]$/u;
/** Surnames of many that begin few words: 张文化 is a person. */
const COMMON =
  /^[张王李赵刘陈杨吴徐孙朱胡郭何罗梁郑谢韩冯董曹袁邓许傅沈曾彭吕蒋蔡贾魏薛潘卢汪姚邱邹郝崔邵侯龚張劉陳楊吳孫羅鄭謝韓馮鄧許呂蔣賈]/u;
/** Surnames of few that begin many words: 双循环, 元宇宙, 干细胞. */
const RARE = /^[双元干农公后水相空有能利通充广都满经解牧山谷车年爱全党东印应常古]/u;
/** Persons whom the dictionary has, and Chinese lists cite. */
const KNOWN = new Set(
  (
    '毛泽东 邓小平 周恩来 刘少奇 孙中山 江泽民 胡锦涛 习近平 李大钊 陈独秀 梁启超 康有为 章太炎 王国维 ' +
    '鲁迅 胡适 郭沫若 茅盾 巴金 老舍 钱钟书 费孝通 冯友兰 梁漱溟 陈寅恪 顾炎武 黄宗羲 王夫之 司马迁 司马光 ' +
    '孔子 孟子 老子 庄子 荀子 韩非 朱熹 王阳明 王安石 苏轼 欧阳修 曹雪芹 罗贯中 施耐庵 严复 蔡元培 陶行知 张爱玲 ' +
    '沈从文 曹禺 朱自清 冰心 金庸 林语堂 徐志摩 郁达夫 闻一多 钱穆 钱学森 华罗庚 李四光 竺可桢 马寅初 宋庆龄 蒋介石'
  ).split(' '),
);

/** It reads its dictionary when it is first asked: most lists never need it. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Whether two or three characters, or four that a surname of two begins, are a person's name and no word. */
export function isHanPerson(name: string): boolean {
  if (KNOWN.has(name) || isTranscribed(name)) return true;
  const surname = surnameOf(name);
  const given = name.length - (surname?.length ?? 0);
  if (surname === undefined || given < 1 || given > 2 || !/^\p{Script=Han}+$/u.test(name)) {
    return false;
  }
  const words = wordsOf(name);
  const [first = ''] = words;
  if (words.length === 1) return surname.length > 1;
  if (surname.length > 1 || name.length === 2) return true;
  if (!COMMON.test(name) && OF_WORDS.test(name)) return false;
  const isDoubtful = words.length === 2 && (first.length === 2 || RARE.test(name));
  return !isDoubtful || OF_NAMES.test(name);
}

/** Whether Han characters are put together by their sounds, as foreign names are: 哈贝马斯, and not 公共领域. */
export function isSpelt(name: string): boolean {
  if (!/^\p{Script=Han}{3,6}$/u.test(name)) return false;
  const words = wordsOf(name);
  return words.length === 1 || words.length === name.length;
}
