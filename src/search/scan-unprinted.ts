/** What an entry of a list is found by that is not printed of it. Pure. */
import { unpackKey } from './scan-key.ts';
import { soundsIn } from './scan-sounds.ts';
import { shownOf } from './shown.ts';
import { unprinted } from './unprinted.ts';

/** The fields of an entry that hold some of a query which its text, as it stands on the page, does not. */
export function fieldsBeyond(query: string, key: string, text: string): readonly string[] {
  const shown = shownOf({ path: '', slug: '', number: 0, text, entry: unpackKey(key).entry });
  return unprinted(query, shown, [text], soundsIn(key)).fields;
}
