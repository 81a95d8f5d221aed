/** Running text of a JATS article → Markdown on one line. */
import { Held, withoutHeld } from '../held.ts';
import { escapeInline } from '../mdx-text.ts';
import type { Around } from './around.ts';
import { attribute, childrenOf, wordsOf, type XmlElement, type XmlNode } from './element.ts';
import { type Beside, besideOf, emphasised } from './emphasis.ts';
import { texOf } from './math.ts';
import { ownCitation } from './own-citation.ts';
import { openTag, ownElement, quotable } from './own-elements.ts';
import { altIn, codeSpan, pictureMdx, target } from './spans.ts';

/** Words to write: those of an element, or a run of them. */
export type Words = Pick<XmlElement, 'children' | 'line'>;

/** Writes words as one line; `escapeLine` says how the line's own words are escaped. */
export function writeInline(
  { children, line }: Words,
  around: Around,
  escapeLine: (text: string) => string = escapeInline,
): string {
  const held = new Held();
  const writer = new InlineWriter(around, held);
  const text = writer.nodes(children, true).replace(/\s+/gu, ' ');
  const marked = around.marked(around.cites.write(text, held.hold), held.hold, line);
  return held.release(escapeLine(marked)).trim();
}

type Write = (element: XmlElement, beside: Beside) => string;

class InlineWriter {
  readonly #around: Around;
  readonly #held: Held;
  readonly #writers: Readonly<Record<string, Write>>;

  constructor(around: Around, held: Held) {
    this.#around = around;
    this.#held = held;
    this.#writers = {
      italic: (element, beside) => this.#emphasis('*', element, beside),
      bold: (element, beside) => this.#emphasis('**', element, beside),
      sup: (element) => this.#raised(element),
      sub: (element) => this.#tag('sub', element),
      underline: (element) => this.#tag('u', element),
      strike: (element) => this.#tag('s', element),
      monospace: (element) => this.#code(element),
      break: () => (this.#around.inCell ? this.#held.hold('<br />') : ' '),
      'ext-link': (element) => this.#link(element, attribute(element, 'xlink:href')),
      uri: (element) => this.#link(element, attribute(element, 'xlink:href') ?? wordsOf(element)),
      email: (element) => this.#link(element, `mailto:${wordsOf(element)}`),
      'inline-formula': (element) => this.#formula(element),
      math: (element) => this.#formula({ ...element, children: [element] }),
      'inline-graphic': (element) => this.#picture(element),
      fn: (element) => this.#note(element),
      xref: (element) => this.#reference(element),
      'named-content': (element) => this.#named(element),
      'index-term': () => '',
      label: () => '',
    };
  }

  nodes(nodes: readonly XmlNode[], isWhole = false): string {
    return nodes
      .map((node, at) =>
        typeof node === 'string'
          ? withoutHeld(node)
          : this.#element(node, besideOf(nodes, at, isWhole)),
      )
      .join('');
  }

  #element(element: XmlElement, beside: Beside): string {
    const write = this.#writers[element.name];
    const lang = attribute(element, 'xml:lang');
    if (ownElement(element) !== undefined) return this.#named(element);
    if (lang === undefined || !/^[\w-]+$/u.test(lang) || wordsOf(element) === '') {
      return write?.(element, beside) ?? this.nodes(element.children);
    }
    const { 'xml:lang': _, ...attributes } = element.attributes;
    return this.#whole(`<span lang="${lang}">`, [{ ...element, attributes }], '</span>');
  }

  /** What opens and closes stays one piece with the words in it, so that nothing comes to stand across its ends. */
  #whole(open: string, nodes: readonly XmlNode[], close: string): string {
    const inner = this.nodes(nodes);
    const words = escapeInline(this.#around.cites.write(inner.trim(), this.#held.hold));
    if (words === '') return inner;
    const isLink = open === '[';
    const text = isLink ? words.replaceAll(']', '\\]') : words;
    const [before = '', after = ''] = [/^\s*/u.exec(inner)?.[0], /\s*$/u.exec(inner)?.[0]];
    return `${before}${this.#held.hold(`${open}${text}${close}`)}${after}`;
  }

  /** What this site's own JATS names: citations in full, elements that JATS has not. */
  #named(element: XmlElement): string {
    const type = attribute(element, 'content-type') ?? '';
    const citation =
      type === 'citation' ? ownCitation(attribute(element, 'alt'), this.#around) : undefined;
    if (citation !== undefined) {
      this.#around.cites.count += 1;
      return this.#held.hold(citation);
    }
    const name = ownElement(element);
    if (name === undefined) return this.nodes(element.children);
    if (name === 'br') return this.#held.hold('<br />');
    return this.#whole(openTag(name, element), element.children, `</${name}>`);
  }

  #emphasis(sign: string, element: XmlElement, beside: Beside): string {
    return emphasised(sign, this.nodes(element.children), beside, this.#held.hold);
  }

  #tag(name: string, element: XmlElement): string {
    return this.#whole(`<${name}>`, element.children, `</${name}>`);
  }

  /** A raised citation is raised by its style; what joins two of them is no text. */
  #raised(element: XmlElement): string {
    const inner = this.nodes(element.children);
    if (/^[\s,，、;；\-–—~～]*$/u.test(inner)) return inner;
    const cites = /[\u{100000}-\u{10fffd}]/u.test(inner);
    const isPrinted = /^\s*[[［〔]\d[\d\s,，、\-–—~～]*[\]］〕]\s*\S{0,9}\s*$/u.test(inner);
    if (isPrinted) return inner;
    if (!cites) return this.#tag('sup', element);
    const rest = inner.replace(/[\u{100000}-\u{10fffd}]/gu, '');
    if (!/^[\s\d,，、;；:：\-–—~～()（）[\]［］〔〕Pp.]*$/u.test(rest))
      return this.#tag('sup', element);
    if (!/[\d[［〔]/u.test(rest)) return inner;
    return this.#around.cites.write(inner, this.#held.hold, true);
  }

  #code(element: XmlElement): string {
    const text = wordsOf(element);
    if (text === '') return '';
    return this.#held.hold(codeSpan(text));
  }

  #link(element: XmlElement, address: string | undefined): string {
    const isLink = address !== undefined && /^(?:https?:\/\/|mailto:)\S+$/iu.test(address);
    if (!isLink) return this.nodes(element.children);
    const words = wordsOf(element) === '' ? [address] : element.children;
    const title = attribute(element, 'xlink:title');
    // The title that this site gives a bare address says no more than the address.
    const isOwn = URL.canParse(address) && new URL(address).host === title;
    const said = title === undefined || isOwn ? '' : ` "${quotable(title)}"`;
    return this.#whole('[', words, `](${target(address)}${said})`);
  }

  #formula(element: XmlElement): string {
    const tex = texOf(element);
    if (tex) return this.#held.hold(`$${tex}$`);
    const [graphic] = childrenOf(element, 'inline-graphic', 'graphic');
    return graphic ? this.#picture(graphic) : this.nodes(element.children);
  }

  #picture(element: XmlElement): string {
    const name = this.#around.pictureOf(attribute(element, 'xlink:href') ?? '');
    const alt = altIn(childrenOf(element, 'alt-text')[0]);
    return name === undefined ? alt : this.#held.hold(pictureMdx(name, alt));
  }

  #note(element: XmlElement): string {
    return this.#held.hold(`[^${this.#around.notes.numberOf(element)}]`);
  }

  #reference(element: XmlElement): string {
    const ids = (attribute(element, 'rid') ?? '').split(/\s+/u);
    const { keys, byId, targets, cites } = this.#around;
    const cited = ids.flatMap((id) => keys.get(id) ?? []);
    if (cited.length > 0) return cites.add({ keys: cited, printed: wordsOf(element) });
    const [id = ''] = ids;
    const note = byId.get(id);
    if (note?.name === 'fn' && attribute(element, 'ref-type') !== 'table-fn')
      return this.#note(note);
    const target = targets.get(id);
    if (target !== undefined) return this.#crossReference(element, target);
    if (attribute(element, 'ref-type') === 'bibr') this.#dangling(element);
    return this.nodes(element.children);
  }

  /** A reference that reads as the page's own label becomes one; any other keeps its words, as a link. */
  #crossReference(element: XmlElement, key: string): string {
    const words = wordsOf(element).replace(/[.。]$/u, '');
    if (LABEL.test(words)) return this.#held.hold(`@${key}`);
    return this.#whole('[', element.children, `](#${key.replace(':', '-')})`);
  }

  #dangling(element: XmlElement): void {
    this.#around.report.doubt(
      element,
      'This citation points at no entry of the list, and stays text',
      'Compare with the journal’s page and cite the entry in index.mdx',
      wordsOf(element),
    );
  }
}

const LABEL =
  /^(?:fig(?:ure)?s?\.?|tables?|tab\.|eq(?:uation|n)?s?\.?|图|表|式|公式|方程)\s*[(（]?\s*\d+\s*[)）]?$/iu;
