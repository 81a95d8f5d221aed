/** The words before a colon by which readers who like to type say where to look: `author:`, `作者：`. Pure. */

/** Where a part of a query is looked for. */
export type QueryField = 'any' | 'author' | 'journal' | 'title' | 'keyword';
export type Asked = QueryField | 'year' | 'type';

const FIELDS: Readonly<Record<string, Asked>> = {
  author: 'author',
  作者: 'author',
  journal: 'journal',
  期刊: 'journal',
  刊名: 'journal',
  title: 'title',
  题名: 'title',
  題名: 'title',
  标题: 'title',
  標題: 'title',
  篇名: 'title',
  keyword: 'keyword',
  keywords: 'keyword',
  关键词: 'keyword',
  關鍵詞: 'keyword',
  主题词: 'keyword',
  主題詞: 'keyword',
  year: 'year',
  年: 'year',
  年份: 'year',
  type: 'type',
  类型: 'type',
  類型: 'type',
};
const OPERATOR = new RegExp(`^(${Object.keys(FIELDS).join('|')})\\s*[:：]\\s*`, 'iu');

/** Whether a text says anywhere where to look. */
export function hasOperator(text: string): boolean {
  return text.split(/\s+/u).some((part) => OPERATOR.test(part));
}

/** The operator that a text begins with, and the field it asks; with none of them, any field. */
export function operatorAt(text: string): { label: string; field: Asked } {
  const [label = '', word = ''] = OPERATOR.exec(text) ?? [];
  return { label, field: FIELDS[word.toLowerCase()] ?? 'any' };
}
