/** THE WORDS OF READING WITHOUT A NETWORK, in both languages: this file reaches the browser, so it holds nothing else. */
const en = {
  title: 'Kept on this device',
  notKept: 'There is no connection, and the page you asked for is not kept on this device.',
  lead: 'Every page you open is kept on this device with all it needs, and can be read without a connection. Nothing is sent to anyone.',
  needs: 'Keeping pages needs JavaScript and an https address.',
  none: 'No page is kept yet.',
  forget: 'Forget them all',
  forgotten: 'Nothing is kept any more.',
  newer: 'There is a newer version of this page.',
  show: 'Show it',
  later: 'Later',
};

export type OfflineWords = typeof en;

const zh: OfflineWords = {
  title: '本机保存的页面',
  notKept: '当前没有网络，您要看的页面也没有保存在本机。',
  lead: '您打开过的每个页面，连同所需的文件，都会保存在本机，没有网络时也能阅读。不会向任何人发送任何信息。',
  needs: '保存页面需要启用 JavaScript，并通过 https 访问本站。',
  none: '还没有保存任何页面。',
  forget: '全部清除',
  forgotten: '已全部清除。',
  newer: '此页面有新版本。',
  show: '显示新版本',
  later: '稍后',
};

/** The words of a language, from its tag. */
export function offlineWords(lang: string): OfflineWords {
  return lang.startsWith('zh') ? zh : en;
}
