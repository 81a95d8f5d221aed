/** Titles that databases print in capitals only, as their journals write them. */

/** Words of a title that stay small within it. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and as at by de der des die du e el et for from für im in la le les of on or the to und with y zur'.split(
    ' ',
  ),
);

/**
 * A journal's title in capitals, with those of its abbreviation: `IEEE TRANSACTIONS ON IMAGE PROCESSING` and
 * `IEEE Trans. Image Process.` tell that IEEE is one word of capitals and the others are not.
 * Where nothing tells, and where it is not in capitals, the title stays as it is.
 */
export function withCapitalsOf(abbreviation: string, title: string): string {
  if (abbreviation === '' || /\p{Ll}/u.test(title)) return title;
  const shorts = abbreviation.split(/[\s.-]+/u).filter(Boolean);
  let next = 0;
  return title.replace(/[\p{L}\p{N}'’]+/gu, (word: string, at: number) => {
    const short = shorts[next] ?? '';
    const isMatched = short !== '' && word.startsWith(short.toUpperCase());
    if (!isMatched)
      return at > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capital(word);
    next += 1;
    return short + word.slice(short.length).toLowerCase();
  });
}

/** Names of places in capitals: `NEW YORK` is New York; others stay as they are. */
export function inTitleCase(name: string): string {
  return /\p{Ll}/u.test(name) ? name : name.replace(/\p{Lu}{3,}/gu, capital);
}

/** Words of publishers' names that are letters read one by one, or have capitals of their own. */
const OWN_CAPITALS: ReadonlyMap<string, string> = new Map(
  'IEEE ACM MDPI IOP AIP ACS AMS APS ASME ASCE AIAA OSA SAE SAGE CSIRO EDP UNESCO OECD WHO USA UK GmbH BV AG SpA'
    .split(' ')
    .map((word) => [word.toUpperCase(), word]),
);
/** Words without a vowel that are spoken. */
const SPOKEN: ReadonlySet<string> = new Set(['LTD', 'PTY', 'ST', 'PR', 'PTE', 'TR', 'DR', 'MT']);

/** A publisher in capitals: `SPRINGER HEIDELBERG` is Springer Heidelberg, `BMC` stays; others stay as they are. */
export function inPublisherCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/[\p{L}'’]+/gu, (word, at: number) => {
    const own = OWN_CAPITALS.get(word);
    if (own !== undefined) return own;
    if (at > 0 && SMALL.has(word.toLowerCase())) return word.toLowerCase();
    return /[AEIOUYÀ-Ö]/u.test(word) || SPOKEN.has(word) ? capital(word) : word;
  });
}

function capital(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
