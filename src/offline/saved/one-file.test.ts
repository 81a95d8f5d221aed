import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedFile, carriedScript, oneFile, type Parts } from './one-file.ts';
import { changeTags } from './tags.ts';

const parts: Parts = {
  scriptHash: 'sha256-new',
  origin: 'https://journal.example',
  path: '/reader/articles/one/',
  record: (path) => (path.endsWith('.bib') ? 'data:application/x-bibtex;base64,AA' : undefined),
  picture: (path) => (path.endsWith('.svg') ? 'data:image/svg+xml;base64,AA' : undefined),
};

const carried =
  carriedFile('/reader/articles/one/list.en.json', '{"title":"</script><b>"}') +
  carriedScript('run()');

const saved = (body: string, head = '', changed: Partial<Parts> = {}): string =>
  oneFile(`<html><head>${head}</head><body>${body}</body></html>`, { ...parts, ...changed }).join(
    carried,
  );

test('links lead to the site, and those to the page itself stay within the file', () => {
  const page = saved(
    '<a href="/reader/guide/">a</a><a href="/reader/articles/one/#ref-1">b</a><a href="#x">c</a><a href="?q=1">d</a>',
  );
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  assert.deepEqual(links, ['https://journal.example/reader/guide/', '#ref-1', '#x', '?q=1']);
});

test('a site without a public address leaves the words of a link and not the link', () => {
  const page = saved('<a class="k" href="/reader/guide/">Guide</a>', '', { origin: undefined });
  assert.ok(page.includes('<a class="k">Guide</a>'));
  const other =
    '<a href="/reader/x.txt" type="text/plain" download="x.txt" rel="next" lang="en">X</a>';
  assert.ok(saved(other, '', { origin: undefined }).includes('<a lang="en">X</a>'));
});

test('records of the article are in the file, to be had without the site', () => {
  const page = saved('<a class="k" href="/reader/articles/one.bib" type="b">BibTeX</a>');
  assert.ok(
    page.includes(
      '<a class="k" href="data:application/x-bibtex;base64,AA" type="b" download="one.bib">BibTeX</a>',
    ),
  );
});

test('without a public address there is nothing to share, and no heading over downloads that are nowhere', () => {
  const body =
    '<button popovertarget="share">S</button><div id="download"><h3>R</h3><p><a class="button" href="/reader/articles/one.bib">B</a></p><h3>L</h3><p><a class="button" href="/reader/articles/one/references.ris">B</a></p><h3>T</h3><ul><li><a href="/reader/articles/one/references.txt">T</a></li></ul></div><h3>F</h3><ul></ul>';
  const page = saved(body, '', { origin: undefined });
  assert.ok(page.includes('<button popovertarget="share" hidden>'));
  assert.deepEqual(
    [...page.matchAll(/<h3>(.)/g)].map(([, heading]) => heading),
    ['R', 'F'],
  );
  assert.equal([...saved(body).matchAll(/<h3>/g)].length, 4);
});

test('pictures are in the file; one that cannot be is left with its description', () => {
  const page = saved('<img src="/reader/a.svg" alt="A"><img src="/reader/b.tiff" alt="B">');
  assert.ok(page.includes('<img src="data:image/svg+xml;base64,AA" alt="A"><img alt="B">'));
});

test('nothing but what is in the file may run, and data cannot end its element', () => {
  const policy =
    "default-src 'none';connect-src 'self'; script-src 'self' 'sha256-early'; style-src 'self' 'sha256-own'";
  const head = `<meta http-equiv="content-security-policy" content="${policy}"><link rel="icon" href="/f.svg">`;
  const page = saved('<script type="module" src="/reader/x.js"></script>', head);
  assert.ok(page.includes("script-src 'sha256-new' 'sha256-early';style-src 'sha256-own'"));
  assert.ok(!/'self'|<link|x\.js|<b>/.test(page));
  assert.ok(page.endsWith('"}</script><script>run()</script></body></html>'));
});

test('attributes with angle brackets, without values, and code that looks like a tag stay as they are', () => {
  const page =
    '<p title="a > b" hidden>&lt;a href="/x"&gt;</p><script>if (a<b) c="<a href=\\"/x\\">"</script>';
  assert.equal(
    changeTags(page, (_, attributes) => new Map(attributes)),
    page,
  );
});

test('a link whose address holds an angle bracket goes whole, and nothing of it becomes markup', () => {
  const head =
    '<link rel="cite-as" href="https://doi.org/10.1000/&quot;><img src=x onerror=alert(1)>">';
  assert.ok(!/<img|onerror/.test(saved('<p>a</p>', head)));
});
