/** Encodings by the names people know them under, and as they are named on the command line. */

const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB 18030',
  gbk: 'GB 18030',
  big5: 'Big5',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  'euc-kr': 'EUC-KR',
  'windows-1252': 'Windows-1252 (Western)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'koi8-r': 'KOI8-R (Cyrillic)',
};

/** Code pages by the numbers that Windows and many programs give them. */
const codePages: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gb18030',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
};

/** The name of an encoding, by its label. */
export function encodingName(label: string): string {
  return names[label] ?? label;
}

/** The label of an encoding by any name it goes by (WHATWG Encoding, 4.2: GBK, sjis, latin1 …); undefined where nobody knows it. */
export function encodingLabel(name: string): string | undefined {
  try {
    return new TextDecoder(codePages[name.toLowerCase()] ?? name).encoding;
  } catch {
    return undefined;
  }
}
