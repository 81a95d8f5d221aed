/** Text in TeX: what TeX reads as commands is escaped, everything else (all Chinese) stays as it is. */

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '\\~{}',
  '^': '\\^{}',
  '{': '\\{',
  '}': '\\}',
};
/** A lone brace brings an invisible partner: BibTeX counts braces, escaped ones too. */
const LONE: Readonly<Record<string, string>> = {
  '{': '\\{\\vphantom{\\}}',
  '}': '\\vphantom{\\{}\\}',
};
/** Words with capitals past their first letter (ATLAS, iPhone): styles must not set them in lower case. */
const CASED_WORD =
  /(?<![\p{Script=Latin}\p{N}\\{])[\p{Script=Latin}\p{N}]+?\p{Lu}[\p{Script=Latin}\p{N}]*(?![\p{Script=Latin}\p{N}])/gu;

/** A text for a field in braces: it can neither close the field nor start a command or a TeX quotation mark. */
export function escapeTex(text: string): string {
  const lone = loneBraces(text);
  let escaped = '';
  let index = 0;
  let before = '';
  for (const character of text) {
    const isDoubled = "'`-".includes(character) && before === character;
    escaped += (isDoubled ? '{}' : '') + escapeCharacter(character, lone.has(index));
    before = character;
    index += character.length;
  }
  return escaped;
}

function escapeCharacter(character: string, isLone: boolean): string {
  if ('#$%&_'.includes(character)) return `\\${character}`;
  return (isLone ? LONE[character] : SPECIAL[character]) ?? character;
}

/** Where braces stand that have no partner. */
function loneBraces(text: string): Set<number> {
  const lone = new Set<number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') open.push(index);
    else if (text[index] === '}' && open.pop() === undefined) lone.add(index);
  }
  for (const index of open) lone.add(index);
  return lone;
}

/** An escaped title whose capitals stay capitals. */
export function protectCase(escaped: string): string {
  return escaped.replace(CASED_WORD, (word) => `{${word}}`);
}

/** A verbatim value (URL, DOI): what could close the field or escape in it is percent-encoded. */
export function escapeVerbatim(text: string): string {
  return text.replace(/[{}\\]/g, encodeURIComponent);
}
