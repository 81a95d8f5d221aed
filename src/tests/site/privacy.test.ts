import { homedir } from 'node:os';
import { test } from 'node:test';
import { assertNone } from '../assert-none.ts';
import { origin, ownFiles, pages, ROOT, readDist } from '../dist.ts';
import type { Element } from '../markup.ts';

const LOADED_RELATIONS =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const TEXT = /\.(html|css|js|json|xml|svg|txt|webmanifest)$/;

/** Addresses that a browser fetches by itself when it shows the element. */
function loadedBy({ name, attributes }: Element): string[] {
  const isLink = name === 'link' && LOADED_RELATIONS.test(attributes['rel'] ?? '');
  const isUse = name === 'use' || name === 'image';
  const fetched = [
    attributes['src'],
    attributes['poster'],
    attributes['data'],
    ...(attributes['srcset'] ?? '').split(','),
  ];
  return [...fetched, isLink || isUse ? attributes['href'] : undefined].flatMap(
    (address) => address?.trim() || [],
  );
}

const isElsewhere = (address: string): boolean =>
  !address.startsWith('data:') && new URL(address, origin).origin !== origin;

test('no page fetches anything from another host', () => {
  assertNone(
    pages.flatMap(({ file, elements }) =>
      elements.flatMap((element) =>
        loadedBy(element)
          .filter(isElsewhere)
          .map((address) => `${file}:${element.line} <${element.name}> ${address}`),
      ),
    ),
  );
});

test('no style sheet fetches anything from another host', () => {
  const fetched = /(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^"')]+/g;
  const sheets = ownFiles
    .filter((file) => /\.(css|svg)$/.test(file))
    .map((file) => [file, readDist(file)] as const);
  // What a page says of style sheets in its text is none.
  const inPages = pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes, text }) =>
      [name === 'style' ? text : '', attributes['style'] ?? ''].map((css) => [file, css] as const),
    ),
  );
  assertNone(
    [...sheets, ...inPages].flatMap(([file, css]) =>
      (css.match(fetched) ?? []).map((found) => `${file} ${found}`),
    ),
  );
});

test('no built file names a path of the machine it was built on', () => {
  const traces = [ROOT, homedir(), 'node_modules/'].filter((trace) => trace.length > 1);
  // The guide names the folders in which a build keeps what it made.
  const told = /<code>node_modules\/\.\w+<\/code>/g;
  assertNone(
    ownFiles
      .filter((file) => TEXT.test(file))
      .flatMap((file) =>
        traces
          .filter((trace) => readDist(file).replace(told, '').includes(trace))
          .map((trace) => `${file} ${trace}`),
      ),
  );
});

test('no built file names this machine as its host, unless that is the address it was built for', () => {
  const local = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:\d]*/g;
  assertNone(
    ownFiles
      .filter((file) => TEXT.test(file))
      .flatMap((file) =>
        (readDist(file).match(local) ?? [])
          .filter((found) => found !== origin)
          .map((found) => `${file} ${found}`),
      ),
  );
});

test('every page with a policy of its own forbids inline script, in one place', () => {
  assertNone(
    pages.flatMap(({ file, elements }) => {
      const policies = elements.filter(({ attributes }) =>
        /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''),
      );
      const loose = policies.filter(({ attributes }) =>
        /script-src[^;]*'unsafe-(inline|eval)'/.test(attributes['content'] ?? ''),
      );
      return policies.length > 1 || loose.length > 0
        ? [`${file} has ${policies.length} policies, ${loose.length} loose`]
        : [];
    }),
  );
});
