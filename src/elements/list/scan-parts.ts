/** What finding in a list needs once a reader types: loaded then. */
export { openScan } from '../../search/scan.ts';
export { markMatches } from './marks.ts';
