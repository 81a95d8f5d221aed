import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openSite } from '../../../scripts/lib/static-site.ts';
import { barriers } from './axe.ts';
import { paste } from './clipboard.ts';
import { startReader } from './harness.ts';
import { focused, tabStops } from './keyboard.ts';
import { accessibleTree, layoutShift, sidewaysOverflow } from './page-facts.ts';

/** A small site with every fault that the harness has to notice. */
const folder = mkdtempSync(join(tmpdir(), 'harness-'));
after(() => rmSync(folder, { recursive: true }));
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title>${body}`;
const faults = {
  'index.html': page(
    '<main><h1>Fine</h1><a href="#a" id="a">Link</a> <button>Press</button></main>',
  ),
  'console.html': page('<script>console.info("hello")</script>'),
  'error.html': page('<script>throw new Error("broken")</script>'),
  'missing.html': page('<img src="missing.png" alt="">'),
  'foreign.html': page('<img src="http://elsewhere.test/a.png" alt="">'),
  'policy.html': page(
    '<meta http-equiv="content-security-policy" content="script-src \'none\'; require-trusted-types-for \'script\'"><main><h1>Strict</h1><p style="color: #ccc">faint</p></main><script>alert(1)</script>',
  ),
  'shift.html': page(
    '<p>Moved down</p><script>setTimeout(() => document.body.prepend(Object.assign(document.createElement("h1"), { textContent: "Late" })), 200)</script>',
  ),
  'wide.html': page('<div style="width: 1000px">wide</div>'),
  'copy.html': page(`<button>Copy</button><script>
    document.querySelector('button').onclick = () => document.execCommand('copy');
    document.oncopy = (event) => {
      event.clipboardData.setData('text/html', '<i>题</i>' + ('clipboard' in navigator));
      event.clipboardData.setData('text/plain', '题');
      event.preventDefault();
      document.querySelector('button').textContent = 'Copied';
    };
  </script>`),
};
for (const [name, text] of Object.entries(faults)) writeFileSync(join(folder, name), text);
const reader = await startReader(openSite(folder, '/'));

test('a page without fault opens without a word', async (t) => {
  const view = await reader.open(t, '', { width: 360, theme: 'dark' });
  assert.equal(await view.title(), 'A page');
  assert.deepEqual(await sidewaysOverflow(view), []);
});

const noticed = [
  ['console.html', /console info: hello/],
  ['error.html', /Error: broken/],
  ['missing.html', /status 404: .*missing\.png|Failed to load resource/],
  ['foreign.html', /another host: http:\/\/elsewhere\.test\/a\.png|ERR_NAME_NOT_RESOLVED/],
  ['policy.html', /Content Security Policy/],
] as const;

for (const [file, pattern] of noticed) {
  test(`what is wrong with ${file} is noticed`, async (t) => {
    const hooks: (() => Promise<void>)[] = [];
    const spy = { after: (hook: () => Promise<void>) => hooks.push(hook) };
    await reader.open(Object.assign(Object.create(t), spy), file);
    await assert.rejects(Promise.all(hooks.map((hook) => hook())), pattern);
  });
}

test('what a test means to cause is not held against it', async (t) => {
  await reader.open(t, 'console.html', { expect: [/hello/] });
});

test('nothing is run where JavaScript is off', async (t) => {
  await reader.open(t, 'error.html', { javaScript: false });
});

test('barriers are found under the strictest policy too', async (t) => {
  const view = await reader.open(t, 'policy.html', { expect: [/Content Security Policy/] });
  assert.match((await barriers(view)).join('\n'), /color-contrast/);
});

test('what is wider than a phone is named', async (t) => {
  const view = await reader.open(t, 'wide.html', { width: 360 });
  assert.match((await sidewaysOverflow(view)).join(), /div#\. is wider than 360 px/);
});

test('what moves late is noticed', async (t) => {
  assert.ok((await layoutShift(await reader.open(t, 'shift.html'))) > 0);
  assert.equal(await layoutShift(await reader.open(t, '')), 0);
});

test('copied text is read back in both forms, over plain http as well', async (t) => {
  for (const plainHttp of [false, true]) {
    const view = await reader.open(t, 'copy.html', { plainHttp });
    await view.click('button');
    assert.deepEqual(await paste(view), { html: `<i>题</i>${!plainHttp}`, text: '题' });
  }
});

test('the keyboard stops where it can, visibly, and the tree names what is there', async (t) => {
  const view = await reader.open(t, '');
  const stops = await tabStops(view);
  assert.deepEqual(
    stops.map(({ name, text, visible }) => [name, text, visible]),
    [
      ['a', 'Link', true],
      ['button', 'Press', true],
    ],
  );
  assert.equal((await focused(view)).name, 'body');
  assert.match(await accessibleTree(view), /heading "Fine" \[level=1\]/);
});
