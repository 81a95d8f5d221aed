/** Names of folders and files that become addresses and, on every system, names of files again. */
import type { Finding } from '../../../src/bibliography/index.ts';
import { isSlug } from '../slug.ts';

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 100;

/** What is wrong with the name of an article's folder or a journal's file (`articles/<slug>`). */
export function checkSlug(slug: string, place: string): Finding[] {
  const fits = isSlug(slug) && !DEVICES.test(slug) && slug.length <= LONGEST;
  if (fits) return [];
  return [
    {
      kind: 'invalid-field',
      message: 'This name cannot be an address and a file on every system',
      repair: `Name it in at most ${LONGEST} lower-case letters and digits, with single hyphens`,
      text: slug,
      file: place,
    },
  ];
}
