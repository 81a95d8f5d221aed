/**
 * A citation as the page prints it, each mark an `xref` to its entry, and beside it (`alt`) the whole of what it says,
 * in pandoc's syntax with the entries' ids: printed marks leave out what stands between `[3-5]`, and who was named.
 */
import type { TextCite } from '../../../site/article-text.ts';
import { type XmlChild, type XmlNode, xml } from '../../xml.ts';

export function citation(cite: TextCite | undefined): XmlNode | undefined {
  if (!cite) return undefined;
  const mark = cite.parts.map(({ text, href, raised }): XmlChild => {
    if (href) return xml('xref', { 'ref-type': 'bibr', rid: href.slice(1) }, text);
    return raised ? xml('sup', {}, text) : text;
  });
  return xml(
    'named-content',
    { 'content-type': 'citation', alt: citationSyntax(cite) },
    cite.lead.map(({ text }) => text),
    cite.raised ? xml('sup', {}, mark) : mark,
  );
}

/** `[@ref-12, 80-82; see @ref-3]`, `@ref-12 [38]`; none where it names a work that is not in the list. */
export function citationSyntax({
  works,
  numbers,
  narrative,
}: Pick<TextCite, 'works' | 'numbers' | 'narrative'>): string | undefined {
  if (numbers.length !== works.length) return undefined;
  const [first] = works;
  if (narrative) return `@ref-${numbers[0]}${first?.locator ? ` [${place(first)}]` : ''}`;
  const said = works.map((work, index) => {
    const { prefix, suffix = '', suppressAuthor } = work;
    const before = `${prefix ? `${prefix} ` : ''}${suppressAuthor ? '-' : ''}@ref-${numbers[index]}`;
    const words = suffix === '' || /^[,，]/u.test(suffix) ? suffix : ` ${suffix}`;
    return `${before}${work.locator ? `, ${place(work)}` : ''}${words}`;
  });
  return `[${said.join('; ')}]`;
}

function place({ locator = '', label }: TextCite['works'][number]): string {
  return label === undefined ? locator : `${label} ${locator}`;
}
