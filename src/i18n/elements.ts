/** THE WORDS THAT SCRIPTS SAY, in both languages: this file reaches the browser, so it holds nothing else. */
const references = (count: number) => `${count} ${count === 1 ? 'reference' : 'references'}`;

const en = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying was refused: select the text and copy it by hand',
  copyReference: (number: number) => `Copy reference ${number}`,
  referenceCopied: (number: number) => `Reference ${number} copied`,
  copyMarkName: (mark: string) => `Copy the in-text mark ${mark}`,
  markCopied: (mark: string) => `${mark} copied`,
  settings: 'Reading settings',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  select: 'Select',
  selectReference: (number: number) => `Select reference ${number}`,
  shown: (shown: number, total: number) =>
    shown === total ? references(total) : `${shown} of ${references(total)}`,
  nothing: 'No references match.',
  foundBy: 'Found by ',
  wholeSite: 'Search the whole site',
  picked: (count: number, hidden: number) =>
    hidden > 0 ? `${count} selected, ${hidden} of them not shown` : `${count} selected`,
  showPicked: 'Show only these',
  pickNone: 'Select none',
  onlyPicked: (count: number) => `${count} picked out`,
  clearAll: 'Show all',
  /** Between two values that narrow a list: either will do. */
  or: 'or',
  clear: (what: string) => `Clear ${what}`,
  copyAll: (count: number) => `Copy all ${count}`,
  copyShown: (count: number) => `Copy the ${count} shown`,
  copySelected: (count: number) => `Copy ${count} selected`,
  exportAll: (count: number) => `Export all ${count}`,
  exportShown: (count: number) => `Export the ${count} shown`,
  exportSelected: (count: number) => `Export ${count} selected`,
  referencesCopied: (count: number) => `${references(count)} copied`,
  filterBy: (what: string) => `Show the references with ${what}`,
  find: 'Type to find',
  noJournal: 'Without journal',
  noYear: 'Without year',
  loadFailed: 'That could not be loaded. Check the connection and try again.',
};

export type ElementWords = typeof en;

const zh: ElementWords = {
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器拒绝了复制，请选中文字后手动复制',
  copyReference: (number) => `复制第${number}条参考文献`,
  referenceCopied: (number) => `已复制第${number}条参考文献`,
  copyMarkName: (mark) => `复制文内标注${mark}`,
  markCopied: (mark) => `已复制${mark}`,
  settings: '阅读设置',
  copyCitation: '复制引文',
  citationCopied: '已复制引文',
  copyLink: '复制链接',
  linkCopied: '已复制链接',
  select: '选择',
  selectReference: (number) => `选择第${number}条参考文献`,
  shown: (shown, total) => (shown === total ? `共${total}条` : `${total}条中的${shown}条`),
  nothing: '没有符合条件的参考文献。',
  foundBy: '匹配项：',
  wholeSite: '在全站检索',
  picked: (count, hidden) =>
    hidden > 0 ? `已选${count}条，其中${hidden}条未显示` : `已选${count}条`,
  showPicked: '只看已选',
  pickNone: '取消选择',
  onlyPicked: (count) => `选出的${count}条`,
  clearAll: '显示全部',
  or: '或',
  clear: (what) => `取消${what}`,
  copyAll: (count) => `复制全部${count}条`,
  copyShown: (count) => `复制所列${count}条`,
  copySelected: (count) => `复制选中的${count}条`,
  exportAll: (count) => `导出全部${count}条`,
  exportShown: (count) => `导出所列${count}条`,
  exportSelected: (count) => `导出选中的${count}条`,
  referencesCopied: (count) => `已复制${count}条参考文献`,
  filterBy: (what) => `只看含“${what}”的参考文献`,
  find: '输入以查找',
  noJournal: '无刊名',
  noYear: '无年份',
  loadFailed: '加载失败，请检查网络后重试。',
};

/** The words of the page's language, from its `lang`. */
export function elementWords(lang: string): ElementWords {
  return lang.startsWith('zh') ? zh : en;
}
