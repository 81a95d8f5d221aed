/** Everything that is looked at on a host, in the order of the report. */

import { Refusal } from '../refusal.ts';
import { fileTypes, offline, scripts, searchIndex } from './files.ts';
import { type HostFinding, wrong } from './finding.ts';
import { hostAt } from './host.ts';
import { address, compression, freshness, notFound, pageType, slashes, speed } from './pages.ts';
import { additions, headers, policy } from './safety.ts';
import { readSite, type Site } from './site.ts';

type Look = (site: Site) => HostFinding | HostFinding[] | Promise<HostFinding | HostFinding[]>;

const looks: readonly Look[] = [
  pageType,
  address,
  speed,
  compression,
  freshness,
  slashes,
  notFound,
  scripts,
  fileTypes,
  searchIndex,
  offline,
  policy,
  additions,
  headers,
];

/** Looks at a site where it stands. Throws a `Refusal` where it can't be reached or is no site of this kind. */
export async function checkHost(base: URL): Promise<readonly HostFinding[]> {
  const site = await readSite(base, hostAt(base));
  const found: HostFinding[] = [];
  for (const look of looks) found.push(...(await lookedAt(look, site)));
  return found;
}

/** One address that does not answer leaves all others to be looked at. */
async function lookedAt(look: Look, site: Site): Promise<HostFinding[]> {
  try {
    return [await look(site)].flat();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [wrong(error.message, 'See why the host does not answer there, as it does elsewhere.')];
  }
}

const SIGNS = { right: '✓', better: '·', wrong: '✗' } as const;

/** The findings for people: what is right first, what to do last. */
export function describeHost(url: string, findings: readonly HostFinding[]): string {
  const level = (wanted: HostFinding['level']) => findings.filter((each) => each.level === wanted);
  const lines = [...level('right'), ...level('better'), ...level('wrong')].map(
    ({ level, what, repair }) => `${SIGNS[level]} ${what}${repair ? `\n    ${repair}` : ''}`,
  );
  const count = level('wrong').length;
  const end =
    count === 0 ? 'all is well' : `${count} ${count === 1 ? 'thing is' : 'things are'} wrong`;
  return `${lines.join('\n')}\n${url}: ${end}.`;
}
