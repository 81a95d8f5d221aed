/**
 * The most frequent Japanese surnames of two characters or three, in the forms that Japan and Chinese print have; those
 * that are rivers, schools or words of Chinese titles as well (清水, 中山, 山口) tell nobody and are left out.
 */
const SURNAMES =
  '佐藤 鈴木 铃木 高橋 高桥 田中 渡辺 渡邊 渡边 伊藤 伊东 山本 中村 小林 加藤 吉田 山田 佐々木 佐佐木 松本 井上 木村 ' +
  '斎藤 斋藤 齋藤 山崎 池田 橋本 桥本 石川 前田 藤田 小川 岡田 冈田 後藤 后藤 長谷川 长谷川 村上 近藤 坂本 遠藤 远藤 ' +
  '藤井 福田 三浦 西村 藤原 太田 松田 原田 岡本 冈本 中野 中島 中岛 小野 田村 竹内 金子 中川 原口 石田 上田 森田 柴田 ' +
  '酒井 工藤 横山 宮崎 宫崎 宮本 宫本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 增田 平野 ' +
  '菅原 小島 小岛 久保 松井 岩崎 桜井 樱井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田 滨田 古川 小松 水野 ' +
  '島田 岛田 西田 柳田 丸尾 沟口 溝口 内藤 吉川 速水 福泽 福澤 丸川 柄谷 竹内 家永 岩井 安田 吉村 川崎 川口 大塚 石原';

const BEGINS = new RegExp(`^(?:${[...new Set(SURNAMES.split(' '))].join('|')})`, 'u');
const GIVEN = /^[\p{Script=Han}々]{1,3}$/u;

/** Whether Han characters are a Japanese name: a surname and a given name of one to three characters. */
export function isJapanesePerson(name: string): boolean {
  const surname = BEGINS.exec(name)?.[0].length ?? 0;
  return surname > 0 && GIVEN.test(name.slice(surname));
}
