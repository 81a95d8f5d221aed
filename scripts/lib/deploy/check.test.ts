import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { listen, serveSite } from '../http-server.ts';
import { newFolder } from '../run-script.ts';
import { openSite } from '../static-site.ts';
import { checkHost } from './check.ts';

const page = (base: string, rest = ''): string =>
  `<html lang="en"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
   <script type="module" src="${base}_astro/page.js"></script>${rest}</html>`;

/** The parts of a built site that a check looks at. */
function siteFiles(base: string): Readonly<Record<string, string | Buffer>> {
  const list = `${base}articles/one/references`;
  return {
    'index.html': page(base, `<a href="${base}articles/one/">One</a>`),
    'articles/one/index.html': page(base, `<a href="${list}.bib">b</a><a href="${list}.txt">t</a>`),
    'articles/one/references.bib': '@book{a}',
    'articles/one/references.txt': '[1] 论文',
    '404.html': page(base, '<meta name="robots" content="noindex">'),
    '_astro/page.js': 'run()',
    'feed.atom.xml': '<feed/>',
    'feed.rss.xml': '<rss/>',
    'feed.rdf.xml': '<RDF/>',
    'pagefind/pagefind.js': 'run()',
    'pagefind/wasm.unknown.pagefind': gzipSync('wasm'),
    'sw.js': 'self',
    'build.txt': '0123456789abcdef',
  };
}

function siteIn(base: string): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(siteFiles(base))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  cpSync(join(import.meta.dirname, '../../../public/_headers'), join(folder, '_headers'));
  return folder;
}

async function address(server: Server, base = '/'): Promise<URL> {
  after(() => server.close());
  return new URL(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}${base}`);
}

/** What is wrong with a host, in its own words. */
async function wrongs(url: URL): Promise<string> {
  const findings = await checkHost(url);
  return findings
    .filter(({ level }) => level === 'wrong')
    .map(({ what, repair }) => `${what} ${repair}`)
    .join('\n');
}

test('a host that obeys the headers file has nothing wrong, at its root and below', async () => {
  for (const base of ['/', '/reader/']) {
    const server = serveSite(openSite(siteIn(base), base));
    const url = await address(server, base);
    assert.equal(await wrongs(url), '');
    const levels = (await checkHost(url)).map(({ level }) => level);
    assert.ok(levels.filter((level) => level === 'right').length > 12);
  }
});

test('a site built for another folder is told which command builds it for this one', async () => {
  const url = await address(serveSite(openSite(siteIn('/'), '/reader/')), '/reader/');
  assert.match(await wrongs(url), new RegExp(`SITE_URL=${RegExp.escape(url.href)} npm run build`));
});

/** A host that does one thing otherwise than ours. */
async function hostWith(change: (...[request, response]: Parameters<RequestListener>) => boolean) {
  const inner = serveSite(openSite(siteIn('/'), '/'));
  return address(
    createServer((request, response) => {
      if (!change(request, response)) inner.emit('request', request, response);
    }),
  );
}

const mistakes: readonly [name: string, path: RegExp, answer: RequestListener, told: RegExp][] = [
  [
    'answers whatever is asked with its first page',
    /no-such/,
    (_, response) => response.writeHead(200).end('home'),
    /wrong address answers 200/,
  ],
  [
    'sends BibTeX as bytes',
    /\.bib$/,
    (_, response) => response.setHeader('content-type', 'application/octet-stream').end('@'),
    /references\.bib comes as application\/octet-stream\. .*x-bibtex/,
  ],
  [
    'says nothing of the encoding of text',
    /\.txt$/,
    (_, response) => response.setHeader('content-type', 'text/plain').end('[1]'),
    /references\.txt comes without its encoding/,
  ],
  [
    'unpacks the search index',
    /wasm/,
    (_, response) => response.end('wasm'),
    /search index was changed/,
  ],
  [
    'lost the service worker',
    /sw\.js/,
    (_, response) => response.writeHead(404).end(),
    /service worker is not there/,
  ],
  [
    'does not know folders',
    /articles\/one\/$/,
    (_, response) => response.writeHead(403).end(),
    /articles\/one\/ answers 403/,
  ],
  [
    'hangs up on a feed',
    /rdf/,
    (_, response) => response.destroy(),
    /feed\.rdf\.xml cannot be reached: .*\. See why the host does not answer there/,
  ],
  [
    'sends an address without its slash to no address',
    /articles\/one$/,
    (_, response) => response.writeHead(301, { location: 'http://[' }).end(),
    /without its last slash answers 301/,
  ],
  [
    'has a policy that stops the search',
    /^\/$/,
    (_, response) => {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "script-src 'self'",
        'cache-control': 'max-age=86400',
      };
      response.writeHead(200, headers).end(siteFiles('/')['index.html']);
    },
    /kept for 86400 seconds[\s\S]*stops the search|stops the search/,
  ],
];

for (const [name, path, answer, told] of mistakes) {
  test(`a host that ${name} is told so`, async () => {
    const url = await hostWith((request, response) => {
      if (!path.test(request.url ?? '')) return false;
      answer(request, response);
      return true;
    });
    assert.match(await wrongs(url), told);
  });
}

test('a page that names no addresses where addresses should be is looked at all the same', async () => {
  const odd = '<a href="http://[">a</a><script src="http://["></script>';
  const url = await hostWith((request, response) => {
    if (request.url !== '/') return false;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page('/', odd));
    return true;
  });
  assert.match(await wrongs(url), /^Pages are sent without compression/);
});

test('a host that is slow is advised', async () => {
  const url = await hostWith((request, response) => {
    if (request.url !== '/') return false;
    setTimeout(() => response.end(siteFiles('/')['index.html']), 2100);
    return true;
  });
  const slow = (await checkHost(url)).find(({ what }) => /took \d\.\d seconds/.test(what));
  assert.equal(slow?.level, 'better');
});

test('an address without a site, and one where nothing answers, is one sentence', async () => {
  const other = await address(createServer((_, response) => response.end('hello')));
  await assert.rejects(checkHost(other), /is no page of this reader/);
  await assert.rejects(checkHost(new URL('http://127.0.0.1:9/')), /cannot be reached/);
});
