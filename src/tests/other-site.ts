import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, parseMarkup } from './markup.ts';
import { copyProject } from './project-copy.ts';

/** The site built with other content, and what its pages say. Paths are those of pages, from the site's root: `zh/authors/`. */
export interface OtherSite {
  readonly read: (file: string) => string;
  readonly elementsOf: (path: string) => readonly Element[];
  /** Texts of the elements that a page holds, in order. */
  readonly texts: (path: string, accepts: (element: Element) => boolean) => readonly string[];
  /** Contents of a page's `<meta>`s of a name. */
  readonly tags: (path: string, name: string) => readonly string[];
  /** Addresses that a page's text leads to. */
  readonly goals: (path: string) => readonly string[];
  /** Addresses of a page's links that are of a relation. */
  readonly links: (path: string, relation: string) => readonly string[];
  readonly jsonLd: (path: string) => Readonly<Record<string, unknown>>;
  /** Runs test files of the built site on it. */
  readonly runTests: (files: readonly string[]) => void;
  readonly remove: () => void;
}

/** Builds the project, for an address, with a folder's articles, journals and settings in place of its own. */
export function buildWith(fixtures: string, home: string): OtherSite {
  const env = { SITE_URL: home };
  const copy = copyProject();
  const content = join(copy.folder, 'content');
  for (const name of ['articles', 'journals']) rmSync(join(content, name), { recursive: true });
  cpSync(fixtures, content, { recursive: true });
  copy.build(env);
  const read = (file: string): string => readFileSync(join(copy.folder, 'dist', file), 'utf8');
  return {
    read,
    ...readers(read),
    runTests: (files) => copy.runTests(files, env),
    remove: copy.remove,
  };
}

function readers(read: OtherSite['read']) {
  const elementsOf: OtherSite['elementsOf'] = (path) =>
    parseMarkup(read(`${path}index.html`)).elements;
  const texts: OtherSite['texts'] = (path, accepts) =>
    elementsOf(path)
      .filter(accepts)
      .map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const isJsonLd = ({ name, attributes }: Element): boolean =>
    name === 'script' && attributes['type'] === 'application/ld+json';
  return {
    elementsOf,
    texts,
    tags: (path: string, name: string) =>
      elementsOf(path).flatMap(({ attributes }) =>
        attributes['name'] === name ? [attributes['content'] ?? ''] : [],
      ),
    goals: (path: string) =>
      elementsOf(path).flatMap(({ name, attributes }) =>
        name === 'a' ? [attributes['href'] ?? ''] : [],
      ),
    links: (path: string, relation: string) =>
      elementsOf(path).flatMap(({ attributes }) =>
        attributes['rel']?.split(' ').includes(relation) ? [attributes['href'] ?? ''] : [],
      ),
    jsonLd: (path: string) => JSON.parse(texts(path, isJsonLd)[0] ?? '{}'),
  };
}
