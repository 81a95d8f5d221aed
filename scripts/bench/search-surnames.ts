/**
 * Second readings of surnames in the bench's lists, so that brute force knows them. Not taken from the search's own
 * table: 乐, 翟 and 覃 have two entries “surname” in CC-CEDICT (2026-01); 盖 Gài and 谌 Shèn (as 谌龙 and 谌贻琴 read
 * theirs) stand beside Gě and Chén in 现代汉语词典, 7th edition, and 牟 Mù, as in 牟氏 of Sichuan and Shandong, in
 * 新华字典, 10th edition, beside Móu in the former.
 */
export const secondReadings: Readonly<Record<string, readonly string[]>> = {
  乐: ['yue', 'le'],
  牟: ['mou', 'mu'],
  盖: ['ge', 'gai'],
  翟: ['zhai', 'di'],
  覃: ['qin', 'tan'],
  谌: ['chen', 'shen'],
};
