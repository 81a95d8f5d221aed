/** Elements of a page's head, as data: a component prints and escapes them. */

export interface Tag {
  readonly element: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** A `<meta name>`; none where there is nothing to say. */
export function named(name: string, content: string | undefined): Tag[] {
  return content ? [{ element: 'meta', attributes: { name, content } }] : [];
}

/** A `<meta property>`, as RDFa and Open Graph write it; none where there is nothing to say. */
export function property(name: string, content: string | undefined): Tag[] {
  return content ? [{ element: 'meta', attributes: { property: name, content } }] : [];
}

/** A `<link>`; none without an address. */
export function link(
  rel: string,
  href: string | undefined,
  more: Readonly<Record<string, string>> = {},
): Tag[] {
  return href ? [{ element: 'link', attributes: { rel, href, ...more } }] : [];
}
