/**
 * CNKI's own export (`Title-题名: …`; 知网研学 and 自定义) beside CSL variables: read only.
 *
 * The Chinese label tells fields apart better than the English one: PageCount holds a number of
 * pages (页数) in one version and the pages themselves (页码) in another.
 */
import type { ReferenceType } from '../reference.ts';
import type { Dialect } from './dialect.ts';
import { refer } from './refer.ts';
import { type Row, readAs, type TypeRow } from './rows.ts';

const newspapers: readonly ReferenceType[] = ['article-newspaper'];

const rows: readonly Row[] = [
  readAs('题名', 'title'),
  readAs('作者', 'author'),
  readAs('导师', 'contributor'),
  readAs('刊名', 'publisher', ['thesis']),
  readAs('刊名', 'container-title'),
  readAs('文献来源', 'publisher', ['thesis']),
  readAs('文献来源', 'container-title'),
  readAs('来源', 'container-title'),
  readAs('会议名称', 'event-title'),
  readAs('会议地点', 'event-place'),
  readAs('出版社', 'publisher'),
  readAs('出版者', 'publisher'),
  readAs('学位授予单位', 'publisher'),
  readAs('学位', 'genre'),
  readAs('年', 'issued'),
  readAs('年鉴年份', 'issued'),
  readAs('时间', 'issued'),
  readAs('卷', 'volume'),
  readAs('期', 'issue'),
  readAs('页码', 'page'),
  readAs('总页数', 'number-of-pages'),
  readAs('版号', 'page', newspapers),
  readAs('国际标准刊号', 'ISSN'),
  readAs('专利号', 'number'),
  readAs('申请号', 'number'),
  readAs('标准号', 'number'),
  readAs('网址', 'URL'),
  readAs('链接', 'URL'),
  readAs('DOI', 'DOI'),
  readAs('关键词', 'keyword'),
  readAs('摘要', 'abstract'),
];

const types: readonly TypeRow[] = [
  { name: '博士', type: 'thesis' },
  { name: '硕士', type: 'thesis' },
  { name: '学位', type: 'thesis' },
  { name: '会议', type: 'paper-conference' },
  { name: '报纸', type: 'article-newspaper' },
  { name: '年鉴', type: 'chapter' },
  { name: '专利', type: 'patent' },
  { name: '标准', type: 'standard' },
  { name: '成果', type: 'report' },
  { name: '期刊', type: 'article-journal' },
  { name: '辑刊', type: 'article-journal' },
  { name: '图书', type: 'book' },
];

export const cnki: Dialect = {
  ...refer,
  title: 'CNKI',
  typeTag: '来源库',
  types,
  rows,
  idTag: '',
  carrierTag: '',
  silentTags: ['页数', '单位', '机构', '作者机构', '第一责任人', '数据类型'],
};

/** VIP's and SinoMed's fields in brackets (`【题　名】`): labels of CNKI's, and some of their own. */
export const vip: Dialect = {
  ...cnki,
  title: 'VIP',
  rows: [
    ...rows,
    ...['标题', '篇名', '中文题目', '中文标题'].map((label) => readAs(label, 'title')),
    readAs('ISSN号', 'ISSN'),
    readAs('ISSN', 'ISSN'),
    readAs('文摘', 'abstract'),
  ],
  silentTags: [...cnki.silentTags, '序号', '作者单位', '检索时间', '检索结果', 'CN号', '馆藏号'],
};
