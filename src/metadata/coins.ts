/**
 * A reference as COinS: an OpenURL context object in the title of an empty span (ANSI/NISO Z39.88-2004).
 * Reference managers offer every such span of a page; authors stand in `rft.au` alone, since
 * `rft.aulast` beside it doubles them.
 */
import type { Name, Reference } from '../bibliography/index.ts';
import { described, type Fields } from './coins-formats.ts';
import { isoOf } from './dates.ts';
import { realNames, wholeName } from './names.ts';

const PREFIX = 'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A';

/** The span's title; none for a work without title, which no one could tell in a list. */
export function coins(reference: Reference): string | undefined {
  if (!reference.title) return undefined;
  const { format, fields, zoteroType } = described(reference);
  const all: Fields = [
    ...fields,
    ...people(reference),
    ['rft.date', isoOf(reference.issued)],
    ['rft.language', reference.language],
    ['rft_id', reference.DOI && `info:doi/${reference.DOI}`],
    ['rft_id', reference.URL],
    // Zotero turns an item into this type when it comes to it: after the fields that depend on the format.
    ['rft.type', zoteroType],
  ];
  return `${PREFIX}${format}${all.map(([name, value]) => field(name, value)).join('')}`;
}

/**
 * No format of OpenURL has a key for editors and translators; Zotero takes `rft.contributor`, Dublin Core's, in
 * any of them, and so nobody is lost or taken for an author.
 */
function people({ type, author, editor, translator }: Reference): Fields {
  const key = type === 'patent' ? 'rft.inventor' : 'rft.au';
  const told = (name: string, names: readonly Name[] | undefined): Fields =>
    realNames(names).map((each) => [name, wholeName(each)]);
  return [
    ...told(key, author),
    ...told('rft.contributor', editor),
    ...told('rft.contributor', translator),
  ];
}

function field(name: string, value: string | undefined): string {
  return value ? `&${name}=${encodeURIComponent(value.toWellFormed())}` : '';
}
