/** The top of a page: its masthead, its section, and the site's own navigation above and beside them. */
import { isEntry } from './blocks.ts';
import { matchLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { type Masthead, readMasthead, readSection } from './masthead.ts';

export interface Head {
  readonly masthead?: Masthead | undefined;
  readonly section?: string | undefined;
  readonly ignored: readonly Line[];
}

/** Takes masthead, section and what stands above them off the page. */
export function readHead(lines: readonly Line[]): { head: Head; rest: readonly Line[] } {
  const end = lines.findIndex(({ text }) => isEntry(text) || isPart(text));
  const top = end < 0 ? lines : lines.slice(0, end);
  const at = top.findIndex(({ text }) => readMasthead(text) !== undefined);
  const sectionAt = top.findIndex(({ text }) => readSection(text)?.section);
  const navigation = top.filter(({ text }, index) => index > at && readSection(text));
  const above =
    at < 0 ? [] : top.slice(0, at).filter(({ text }, index) => text !== '' && index !== sectionAt);
  const section = sectionAt < 0 ? undefined : readSection(top[sectionAt]?.text ?? '')?.section;
  const used = new Set([
    ...above,
    ...navigation,
    ...top.slice(at, at + 1),
    ...top.slice(sectionAt, sectionAt + 1),
  ]);
  return {
    head: {
      masthead: at < 0 ? undefined : readMasthead(top[at]?.text ?? ''),
      section,
      ignored: [...above, ...navigation.flatMap(onlyNavigation)],
    },
    rest: lines.filter((line) => !used.has(line)),
  };
}

/** Labels that only an article's own parts carry: below them no masthead is looked for. */
function isPart(text: string): boolean {
  const field = matchLabel(text)?.label.field;
  return field === 'abstract' || field === 'keywords' || field === 'dates' || field === 'clc';
}

function onlyNavigation(line: Line): Line[] {
  const navigation = readSection(line.text)?.navigation ?? '';
  return navigation === '' ? [] : [{ ...line, text: navigation }];
}
