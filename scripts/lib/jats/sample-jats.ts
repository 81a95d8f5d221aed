/** A small article in JATS, for tests. */
import type { ImportSource } from '../import-source.ts';
import { readJatsSource } from './jats-source.ts';

const REFS = ['a', 'b', 'c', 'd', 'e'].map(
  (name, index) =>
    `<ref id="r${index + 1}"><element-citation publication-type="book"><name><surname>${name.toUpperCase()}lder</surname><given-names>T</given-names></name><source>On ${name}</source><year>200${index}</year></element-citation></ref>`,
);

/** An article with this body and a list of five. */
export function article(body: string, back = '', front = ''): ImportSource {
  const source = `<article xml:lang="en"><front><journal-meta><journal-title>Tests</journal-title></journal-meta><article-meta><title-group><article-title>One</article-title></title-group>${front}</article-meta></front><body><sec><title>Text</title>${body}</sec></body><back>${back}<ref-list>${REFS.join('')}</ref-list></back></article>`;
  return readJatsSource(source, { file: 'one.xml', folder: '/nowhere', content: '/nowhere' });
}

/** A paragraph of it as Markdown. */
export const inText = (body: string): string =>
  article(`<p>${body}</p>`).text.mdx.replace('## Text\n\n', '');
/** A citation of an entry. */
export const x = (number: number, printed = String(number)): string =>
  `<xref ref-type="bibr" rid="r${number}">${printed}</xref>`;
