/**
 * Names in Latin script that print the given name first, against GB/T 7714 (7.1): Roger S Pressman.
 * Only what nearly everybody is called tells them from names in the order of the standard.
 */

/** The most frequent given names of English, and those of other languages that scholars bear. */
const GIVEN = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark ' +
    'donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary ' +
    'nicholas eric jonathan stephen larry justin benjamin samuel gregory alexander patrick raymond jack jerry aaron ' +
    'jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith roger terry sean gerald carl ' +
    'harold dylan arthur lawrence jesse bryan bruce gabriel joe alan juan albert wayne vincent ralph philip eugene ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret emily ' +
    'donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela ' +
    'shirley emma brenda pamela nicole anna samantha katherine christine helen rachel carolyn janet maria catherine ' +
    'heather diane julie joyce victoria ruth virginia joan evelyn judith andrea hannah jacqueline martha teresa ann ' +
    'sara frances kathryn jean alice judy frank fred philippa geoffrey graham nigel ian colin neil simon martin allan ' +
    'hans karl max friedrich wilhelm jürgen klaus ulrich ludwig pierre michel jacques claude françois antonio carlos ' +
    'luis giovanni marco émile emile immanuel niklas ivan vladimir bruno zygmunt noam herbert oliver dani daron jared jay marvin stanley leonard norman theodore victor walter wesley ' +
    'stuart gordon howard roland rudolf werner gerhard heinrich hermann otto erich gilles henri louis andré marie'
  ).split(' '),
);

/** W., R.G., J.-P. and J-P; two capitals alone may be a family name: XI Yao. */
const INITIALS = /^\p{Lu}\.?$|^(?:\p{Lu}\.-?){2,3}$|^\p{Lu}-\p{Lu}$/u;
const SUFFIX = /^(?:Jr|Sr)\.?$/u;
const WORD = /^\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*$/u;
/** The only Chinese surnames of one letter. */
const LETTER_SURNAME = /^[EO]$/u;
/** More words are no person. */
const MAX_WORDS = 5;

/**
 * Where the family name begins in a name whose given name comes first, by its words; undefined where
 * nothing tells that it does. `isParticle` knows van, der, de.
 */
export function familyStart(
  words: readonly string[],
  isParticle: (word: string) => boolean,
): number | undefined {
  const [first = '', ...others] = words;
  const last = others.at(-1) ?? '';
  if (!WORD.test(last) || SUFFIX.test(last) || isParticle(first) || words.length > MAX_WORDS)
    return undefined;
  const particle = words.findIndex((word) => /^\p{Ll}/u.test(word) && isParticle(word));
  if (particle > 0) return particle;
  return leadsGiven(first, others, last) ? words.length - 1 : undefined;
}

/** An initial leads, or a frequent given name, or initials stand between two words. */
function leadsGiven(first: string, others: readonly string[], last: string): boolean {
  if (INITIALS.test(first)) return !LETTER_SURNAME.test(first);
  const middle = others.slice(0, -1);
  const isDivided = middle.length > 0 && middle.every((word) => INITIALS.test(word));
  const arePerson = others.every((word) => WORD.test(word) || INITIALS.test(word));
  if (!WORD.test(first)) return false;
  if (isGiven(first)) return isDivided || (arePerson && !isGiven(last));
  return isDivided && !isGiven(last);
}

/** Whether a word as printed is a frequent given name; one in capitals is a family name. */
export function isGiven(word: string): boolean {
  return WORD.test(word) && GIVEN.has(word.toLowerCase());
}
