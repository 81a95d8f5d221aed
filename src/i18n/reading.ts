/** THE WORDS OF READING A TEXT, in both languages: this file reaches the browser with a text, so it holds nothing else. */
const en = {
  wayBack: 'Back to where you were',
  inList: 'In the list',
  /** From the preview of a note or a figure to the thing itself. */
  inPlace: 'Go there',
  readOn: (section: string) => `Read on at “${section}”`,
};

const zh: typeof en = {
  wayBack: '回到刚才的位置',
  inList: '在列表中查看',
  inPlace: '前往该处',
  readOn: (section) => `从“${section}”继续读`,
};

/** The words of the page's language, from its `lang`. */
export function readingWords(lang: string): typeof en {
  return lang.startsWith('zh') ? zh : en;
}
