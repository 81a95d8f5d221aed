import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentHash } from './content-hash.ts';
import { narrowPolicy } from './narrow-policy.ts';

const [script, style, elsewhere] = await Promise.all(
  ['run()', 'a{color:red}', 'other()'].map(contentHash),
);
const policy = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`;
const body = '<script src="x.js"></script><style>a{color:red}</style><script>run()</script>';

test('a page allows its own inline scripts and styles, and none of another page', async () => {
  const wide = policy(` '${elsewhere}' '${script}'`, ` '${style}' '${elsewhere}'`);
  assert.equal(await narrowPolicy(wide + body), policy(` '${script}'`, ` '${style}'`) + body);
});

test('a page without a policy, and words about one, stay as they are', async () => {
  const said = `<p>content="script-src '${elsewhere}'"</p>`;
  assert.equal(await narrowPolicy(said), said);
});
