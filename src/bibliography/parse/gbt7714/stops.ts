/** Which full stops end something, and which belong to an abbreviation, an initial or a number. */

const ABBREVIATED =
  /(?:^|[^\p{L}])(?:St|Ft|Mt|vs|No|Nos|Vol|Vols|pp|Univ|Proc|Int|Intl|Conf|Symp|Trans|Dept|Dr|Prof|Mr|Ms|Inc|Ltd|Co|Corp|ser|Suppl|Jr|Sr)$/iu;
const INITIAL = /(?:^|[^\p{L}])\p{Lu}$/u;
/** DoeA.B.: recognition left no blank before it. */
const GLUED_INITIAL = /\p{Ll}{2}\p{Lu}$/u;
/** Thomas S.Kuhn. with more to follow. */
const FAMILY_LAST = /^\s?\p{Lu}\p{Ll}{2,15}\.\s?[^\s.]/u;
/** Smith JA, Doe B. Tides. 2nd ed.: where families come first, a title of one word follows the initial. */
const FAMILIES_FIRST = /^\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\s?){1,3},\s/u;

function isFamilyLast(shape: string, at: number): boolean {
  return FAMILY_LAST.test(shape.slice(at + 1, at + 24)) && !FAMILIES_FIRST.test(shape);
}

/** Words that keep their stop before a comma: Inc., 2003 */
const CLIPPED =
  /(?:^|[^\p{L}])(?:Inc|Ltd|Co|Corp|Univ|Acad|Sci|Pr|Publ|Mass|Calif|Colo|Ill|Conn|Pa|Va|Md|D\.\s?C)$/iu;
/** Words that end the short title of a journal (ISO 4 and its list of title word abbreviations): World Dev., 2010 */
const TITLE_ENDS = new RegExp(
  `[^\\p{L}](?:${[
    'Acad|Adm|Admin|Agric|Am|Anal|Anat|Ann|Anthropol|Appl|Arch|Assoc|Behav|Biochem|Biol|Br|Bull|Bus',
    'Can|Chem|Clin|Commun|Comput|Des|Dev|Dis|Ecol|Econ|Educ|Electron|Eng|Environ|Epidemiol|Financ',
    'Genet|Geogr|Geol|Gerontol|Hist|Immunol|Ind|Inf|Inst|Int|Lang|Lett|Linguist|Mag|Manag|Mar',
    'Mater|Math|Mech|Med|Microbiol|Mol|Nat|Neurosci|Nurs|Nutr|Oncol|Organ|Pathol|Pediatr',
    'Pharmacol|Philos|Phys|Physiol|Plann|Polit|Psychiatr|Psychol|Quart|Rec|Rehabil|Relat|Rep|Res',
    'Resour|Rev|Soc|Sociol|Stat|Stud|Surg|Sustain|Syst|Technol|Toxicol|Transp|Vet|Welf',
  ].join('|')})$`,
  'u',
);

/** Not the stop of an abbreviation (St. Louis), an initial (D. C.), or a host name (OpenReview.net). */
export function endsSentence(shape: string, at: number): boolean {
  const before = shape.slice(Math.max(0, at - 6), at);
  if (ABBREVIATED.test(before) || INITIAL.test(before)) return false;
  return shape.slice(at + 1).trim() !== '' && !/^\p{Ll}/u.test(shape.slice(at + 1, at + 2));
}

/** Whether a stop belongs to a single capital. */
export function endsInitial(shape: string, at: number): boolean {
  return INITIAL.test(shape.slice(Math.max(0, at - 2), at));
}

/** Express.js Contributors, OpenReview.net: the stop inside the name of a site or of a program. */
const DOMAIN = /^(?:js|io|ai|com|org|net|edu|gov|cn)(?![\p{L}\d])/u;

/**
 * Whether a stop can end a list of names: not that of an initial before another (R.G.), of
 * `et al.,`, of a number, or of an abbreviation.
 */
export function endsName(shape: string, at: number): boolean {
  const before = shape.slice(Math.max(0, at - 6), at);
  const after = shape.slice(at + 1, at + 6);
  if (/^\s?[,;&]/u.test(after) || /^\s?(?:et|and|&)\s/u.test(after)) return false;
  const isInitialFirst = /^\s?-?\p{Lu}(?:\.|-\p{Lu}(?!\p{L})|[,;])/u.test(after);
  if (INITIAL.test(before) && (isInitialFirst || isFamilyLast(shape, at))) return false;
  if (isInitialFirst && GLUED_INITIAL.test(before)) return false;
  if (/(?:^|[\s,])et$/iu.test(before) && /^\s?al\b/u.test(after)) return false;
  if (isTranscribed(shape, at) || DOMAIN.test(after)) return false;
  if (/(?:^|[^\p{L}])(?:Proc|Int|Conf|Symp|Trans|Vol|No|St|vs|Dr)$/u.test(before)) return false;
  return !(/\d$/u.test(before) && /^\d/u.test(after));
}

const COUNTRY_FIRST = /^[[(]\S{1,4}[)\]]\s?\p{Script=Han}{1,8}\s?\p{Lu}$/u;
/** 戴维 A.帕特森, 约翰 L.亨尼西: the same wherever in the statement it stands. */
const HAN_AND_INITIAL = /(?:^|[,;、]\s?)\p{Script=Han}{1,6}\s?(?:\p{Lu}\.\s?){0,2}\p{Lu}$/u;
const HAN_FAMILY = /^\s?\p{Script=Han}[\p{Script=Han}·•・]{1,11}(?=\s?[.,;、著译编])/u;
/** As much of it as there can be, so that a long head is not searched at each stop. */
const MAX_COUNTRY = 20;
/** 詹姆斯·C.斯科特, R.K.默顿: an initial inside a name in transcription. */
function isTranscribed(shape: string, at: number): boolean {
  const before = shape.slice(Math.max(0, at - 24), at);
  if (/[·•・]\s?\p{Lu}$/u.test(before))
    return /^\s?\p{Script=Han}/u.test(shape.slice(at + 1, at + 3));
  if (at < MAX_COUNTRY && COUNTRY_FIRST.test(shape.slice(0, at))) return true;
  if (HAN_AND_INITIAL.test(before) && HAN_FAMILY.test(shape.slice(at + 1, at + 16))) return true;
  const isFirst = at < 12 && /^[^.]{0,6}?(?:\p{Lu}\.\s?){0,2}\p{Lu}$/u.test(before);
  return (
    isFirst &&
    /^\s?\p{Script=Han}[\p{Script=Han}·•・]{1,11}[.,;]/u.test(shape.slice(at + 1, at + 16))
  );
}

/** Whether a name keeps the stop at its end: it is clipped there, and a comma follows (Phys. Rev. Lett., 2003). */
export function keepsStop(shape: string): boolean {
  const end = shape.slice(-24, -1);
  return CLIPPED.test(end) || TITLE_ENDS.test(end) || /\p{L}\.\s?\p{L}/u.test(shape.slice(-40));
}
