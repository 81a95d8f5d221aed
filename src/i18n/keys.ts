/** THE WORDS OF THE LIST OF KEYS, in both languages. */
interface KeysWords {
  readonly title: string;
  /** Each key as it is printed on a keyboard, and what it does. */
  readonly keys: readonly (readonly [key: string, meaning: string])[];
}

const en: KeysWords = {
  title: 'Keys',
  keys: [
    ['/', 'Search, or find in the references when they are in view'],
    ['↑ ↓', 'Move within a list of choices'],
    ['Esc', 'Close, back to where you were'],
    ['?', 'This list'],
  ],
};

const zh: KeysWords = {
  title: '快捷键',
  keys: [
    ['/', '检索；参考文献在屏幕上时在其中查找'],
    ['↑ ↓', '在选项间移动'],
    ['Esc', '关闭，回到原处'],
    ['?', '显示本列表'],
  ],
};

/** The words of the page's language, from its `lang`. */
export function keysWords(lang: string): KeysWords {
  return lang.startsWith('zh') ? zh : en;
}
