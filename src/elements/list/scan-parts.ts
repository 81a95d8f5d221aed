/** What finding in a list needs once a reader types: loaded then. */
import type { ListItem } from '../../constants.ts';
import { isMeant } from '../../search/highlight.ts';
import { soundsIn } from '../../search/scan-sounds.ts';

export { openScan } from '../../search/scan.ts';
export { showFoundBy } from './found-by.ts';
export { markMatches } from './marks.ts';

/** Which names in a list are meant by what was typed; all of them where nothing was. */
export function namesMeant(typed: string, items: readonly ListItem[]): (name: string) => boolean {
  const sounds = new Map(items.flatMap(({ key }) => [...soundsIn(key)]));
  return (name) => typed === '' || isMeant(typed, name, sounds);
}
