import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium } from './chromium.ts';

const only =
  (...paths: string[]) =>
  (path: unknown) =>
    paths.includes(String(path));

test('the browser named in the environment comes first', () => {
  const env = { CHROMIUM_PATH: '/opt/own', PATH: '/bin' };
  assert.equal(findChromium(env, only('/opt/own', '/bin/chromium')), '/opt/own');
});

test('a named browser that does not exist is an error, not a reason to take another', () => {
  assert.throws(
    () => findChromium({ CHROME_PATH: '/opt/none' }, only('/usr/bin/chromium')),
    /\/opt\/none, which does not exist/,
  );
});

test('browsers are found on the PATH, on a Mac and on Windows', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  assert.equal(findChromium({ PATH: '/opt/bin' }, only('/opt/bin/chromium')), '/opt/bin/chromium');
  assert.equal(findChromium({}, only(mac)), mac);
  assert.equal(findChromium({ ProgramFiles: 'C:\\Program Files' }, only(windows)), windows);
  assert.equal(findChromium({}, only()), undefined);
});
