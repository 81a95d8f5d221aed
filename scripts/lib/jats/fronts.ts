/** The parts of a JATS file that tell of the article. */
import { attribute, childOf, childrenOf, type XmlElement } from './element.ts';

/** The article's own front, and those of its translations. */
export interface Fronts {
  readonly article: XmlElement;
  readonly meta: XmlElement | undefined;
  readonly journal: XmlElement | undefined;
  readonly translations: readonly XmlElement[];
}

/** Finds the parts of `article`. */
export function frontsOf(article: XmlElement): Fronts {
  const front = childOf(article, 'front');
  return {
    article,
    meta: childOf(front, 'article-meta'),
    journal: childOf(front, 'journal-meta'),
    translations: childrenOf(article, 'sub-article')
      .filter((each) => attribute(each, 'article-type') === 'translation')
      .flatMap((each) => {
        const own = childOf(each, 'front-stub') ?? childOf(childOf(each, 'front'), 'article-meta');
        return own ? [inLanguageOf(own, attribute(each, 'xml:lang'))] : [];
      }),
  };
}

function inLanguageOf(element: XmlElement, tag: string | undefined): XmlElement {
  const children = element.children.map((child) => {
    if (typeof child === 'string' || tag === undefined || child.attributes['xml:lang'])
      return child;
    return { ...child, attributes: { ...child.attributes, 'xml:lang': tag } };
  });
  return { ...element, children };
}
