/** The role a statement of responsibility is printed with: 著, 主编, 译, ed., trans. (GB/T 7714—2015, 8.1.2). */
import { type Run, slice, trimmed } from './run.ts';

export type Role = 'author' | 'editor' | 'translator';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/[\s,]*(?:主译|合译|审译|编译|译注|注译|译著|校译|译校|选译|译者?|訳)$/u, 'translator'],
  [
    /[\s,]*\(?(?:总主编|副主编|主编|主編|编辑|编写|编选|选编|编撰|编纂|编|編|点校|校点|校注|校证|集解|集注|集释|校释|笺注|疏证|评注|补注|选注|标点|整理|辑校|辑)\)?$/u,
    'editor',
  ],
  [/[\s,]+[注疏]$/u, 'editor'],
  [/[\s,]*\(?\b(?:trans(?:lat(?:ors?|ed)|\.)?|transl\.?)\)?$/iu, 'translator'],
  [/[\s,]*\(?(?<!\d(?:st|nd|rd|th)\s|\p{L}{2}\s(?=ED$))\beds?(?:itors?)?\b\.?\)?$/iu, 'editor'],
  [/[\s,]+(?:著|撰|编著|編著|著者)$|(?<=\p{Script=Han}{2})(?:编著|編著|撰著|著|撰)$/u, 'author'],
];
/** 王译 is a name. */
const ONE_HAN = /^\p{Script=Han}$/u;
/** How far from the end a role is looked for. */
export const MAX_ROLE = 24;
/** What every role ends in: few names do, and all others are spared the search. */
const ENDS: ReadonlySet<string> = new Set('译者訳编編辑写选撰纂校证注解集释疏评点标理著).sdrlSDRL');

/** The role printed at the end of a statement (Styles ED has two given names), and the statement without it. */
export function withoutRole(run: Run): { run: Run; role: Role | undefined } {
  if (!ENDS.has(run.shape.charAt(run.shape.length - 1))) return { run, role: undefined };
  const end = run.shape.slice(-MAX_ROLE);
  for (const [pattern, role] of ROLES) {
    const match = pattern.exec(end);
    if (match === null || match[0].length === run.shape.length) continue;
    if (ONE_HAN.test(run.shape.slice(0, -match[0].length)) && !/\s/u.test(match[0])) continue;
    return { run: trimmed(slice(run, 0, run.shape.length - match[0].length), ' ,;'), role };
  }
  return { run, role: undefined };
}
