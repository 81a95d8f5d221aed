/** The text of an article as JATS has it: `abstract`, `body`, and what belongs into `back`. */
import type { ArticleText } from '../../../site/article-text.ts';
import { type XmlChild, type XmlNode, xml } from '../../xml.ts';
import { type Around, aroundOf } from './around.ts';
import { blocks, paragraphs } from './blocks.ts';
import { writeText } from './sections.ts';

export interface JatsText {
  /** What the abstract holds; nothing where there is none. */
  readonly abstract: XmlChild;
  readonly body: XmlNode | undefined;
  /** Thanks, appendices, notes. */
  readonly back: readonly XmlNode[];
}

/** Writes a text; `page` is where its article stands on this site. */
export function jatsText(text: ArticleText, page: Pick<Around, 'url' | 'slug'>): JatsText {
  const around = aroundOf(text, page);
  const { body, behind } = writeText(text.text, around);
  const notes = text.notes.map(({ children }, index) =>
    xml(
      'fn',
      { id: `fn-${index + 1}` },
      xml('label', {}, String(index + 1)),
      paragraphs(children, around),
    ),
  );
  return {
    abstract: text.abstract.length > 0 ? blocks(text.abstract, around) : undefined,
    body,
    back: notes.length > 0 ? [...behind, xml('fn-group', {}, notes)] : behind,
  };
}
