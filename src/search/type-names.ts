/** Document types as readers name them after `type:`, by the marks of GB/T 7714—2015, appendix B. */
import { fold } from './fold.ts';
import { OWN_ARTICLE } from './record.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'article-journal': ['journal', 'j', '期刊', '期刊论文', '论文', 'article'],
  'article-magazine': ['magazine', 'j', '期刊', '杂志'],
  'article-newspaper': ['newspaper', 'news', 'n', '报纸'],
  article: ['preprint', 'pp', '预印本'],
  book: ['book', 'monograph', 'm', '专著', '图书', '书'],
  chapter: ['chapter', 'm', '析出文献', '章节', '图书'],
  collection: ['collection', 'g', '汇编'],
  dataset: ['dataset', 'data', 'ds', '数据集'],
  map: ['map', 'cm', '地图', '舆图'],
  manuscript: ['archive', 'a', '档案'],
  'paper-conference': ['conference', 'proceedings', 'c', '会议', '会议录', '论文集'],
  patent: ['patent', 'p', '专利'],
  report: ['report', 'r', '报告'],
  software: ['software', 'cp', '软件', '计算机程序'],
  standard: ['standard', 's', '标准'],
  thesis: ['thesis', 'dissertation', 'd', '学位论文'],
  webpage: ['web', 'webpage', 'website', 'eb', '网页', '网络', '电子公告'],
  'post-weblog': ['web', 'blog', 'eb', '网页', '网络'],
  legislation: ['law', 'legislation', '法规', '法律'],
  [OWN_ARTICLE]: ['own', '本刊', '本站'],
};

/** The CSL types a reader's word stands for; none for a word that stands for none. */
export function typesNamed(word: string): string[] {
  const name = fold(word.split('/')[0] ?? '').replaceAll(' ', '-');
  return Object.keys(NAMES).filter((type) => type === name || NAMES[type]?.includes(name));
}
