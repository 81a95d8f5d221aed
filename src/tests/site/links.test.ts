import { test } from 'node:test';
import { answer } from '../../../scripts/lib/static-site.ts';
import { assertNone } from '../assert-none.ts';
import { base, origin, ownFiles, type Page, pages, readDist, site } from '../dist.ts';
import type { Element } from '../markup.ts';

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'srcset'];
const idsByPath = new Map(
  pages.map(({ path, elements }) => [
    path,
    new Set(elements.map(({ attributes }) => attributes['id'])),
  ]),
);

function addressesOf({ attributes }: Element): string[] {
  return ADDRESSES.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined) return [];
    return name === 'srcset'
      ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
      : [value];
  });
}

/** What is wrong with an address found on a page; nothing for one that leads elsewhere or to its goal. */
function brokenness(address: string, from: string): string | undefined {
  if (!URL.canParse(address, origin + from)) return 'is no address';
  const url = new URL(address, origin + from);
  if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return undefined;
  const { status, headers } = answer(site, 'GET', url.pathname);
  if (status === 301) return `costs a redirect to ${headers['location']}`;
  if (status !== 200) return `leads to nothing below ${base}`;
  const ids = idsByPath.get(url.pathname);
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:text=.*$/, '');
  if (fragment === '' || ids === undefined || ids.has(fragment)) return undefined;
  return `names an anchor that ${url.pathname} does not have`;
}

function brokenLinks({ file, path, elements }: Page): string[] {
  return elements.flatMap((element) =>
    addressesOf(element).flatMap((address) => {
      const problem = brokenness(address, path);
      return problem === undefined
        ? []
        : [`${file}:${element.line} <${element.name}> ${address} ${problem}`];
    }),
  );
}

test('every link, anchor, form, picture and download inside the site leads somewhere', () => {
  assertNone(pages.flatMap(brokenLinks));
});

test('every address of the site that stands in a feed, a map or a record leads somewhere', () => {
  const absolute = new RegExp(`${RegExp.escape(origin + base)}[^\\s"'<>{}\\\\)\\]]*`, 'g');
  const files = ownFiles.filter((file) => /\.(xml|json|txt|bib|ris|enw|html)$/.test(file));
  assertNone(
    files.flatMap((file) =>
      [...new Set(readDist(file).match(absolute) ?? [])].flatMap((address) => {
        const problem = brokenness(address.replaceAll('&amp;', '&').replace(/[.,;]$/, ''), base);
        return problem === undefined ? [] : [`${file} ${address} ${problem}`];
      }),
    ),
  );
});

test('every link to another site is http or https, or starts an e-mail', () => {
  const strange = ({ attributes }: Element): boolean =>
    /^\s*[a-z][\w+.-]*:/i.test(attributes['href'] ?? '') &&
    !/^(https?|mailto):/.test(attributes['href'] ?? '');
  assertNone(
    pages.flatMap(({ file, elements }) =>
      elements
        .filter(strange)
        .map(({ line, attributes }) => `${file}:${line} ${attributes['href']}`),
    ),
  );
});
