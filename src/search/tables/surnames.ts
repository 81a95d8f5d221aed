/**
 * Surnames that the pinyin dictionary reads as it reads the character elsewhere, or in one way of two (现代汉语词典,
 * 7th edition: readings marked 姓). Where two are in use, either finds the name.
 */
export const SURNAME_READINGS: Readonly<Record<string, string>> = {
  乐: 'yue/le',
  召: 'shao',
  员: 'yun/yuan',
  妫: 'gui',
  洗: 'xian',
  牟: 'mou/mu',
  盖: 'ge/gai',
  祭: 'zhai',
  种: 'chong',
  秘: 'bi',
  翟: 'zhai/di',
  能: 'nai',
  覃: 'qin/tan',
  谌: 'chen/shen',
  郇: 'xun/huan',
  郗: 'xi/chi',
  隗: 'wei/kui',
  颉: 'xie/jie',
};
