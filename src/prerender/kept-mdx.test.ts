import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { keepingMdx } from './kept-mdx.ts';

type Processor = Parameters<typeof keepingMdx>[0];

const root = mkdtempSync(join(tmpdir(), 'kept-mdx-'));
const before = process.cwd();
process.chdir(root);
after(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});
beforeEach(() => rmSync(join(root, 'node_modules'), { recursive: true, force: true }));

const astroMetadata = {} as never;

/** Compiles texts as one build does; tells which of them were compiled. */
async function build(
  texts: readonly string[],
  { gfm = false, path = 'a.mdx', frontmatter = {} } = {},
): Promise<{ readonly compiled: readonly string[]; readonly codes: readonly string[] }> {
  const compiled: string[] = [];
  const processor: Processor = {
    name: 'unified',
    options: {},
    createRenderer: () => assert.fail(),
    createMdxRenderer: async () => ({
      process: async (text) => {
        if (text === 'broken') throw new Error('broken');
        compiled.push(text);
        return { code: `made of ${text}`, map: null, astroMetadata };
      },
    }),
  };
  const renderer = await keepingMdx(processor).createMdxRenderer?.({ gfm }, { optimize: false });
  const codes: string[] = [];
  for (const text of texts) {
    codes.push((await renderer?.process(text, path, frontmatter))?.code ?? '');
  }
  return { compiled, codes };
}

test('a text is compiled once, however often it is built', async () => {
  const codes = ['made of one', 'made of 二'];
  assert.deepEqual(await build(['one', '二']), { compiled: ['one', '二'], codes });
  assert.deepEqual(await build(['one', '二']), { compiled: [], codes });
});

test('what a text is made of makes it another: its words, its place, its front matter, the settings', async () => {
  await build(['one']);
  assert.deepEqual((await build(['one more'])).compiled, ['one more']);
  assert.deepEqual((await build(['one'], { path: 'b.mdx' })).compiled, ['one']);
  assert.deepEqual((await build(['one'], { frontmatter: { title: 'One' } })).compiled, ['one']);
  assert.deepEqual((await build(['one'], { gfm: true })).compiled, ['one']);
});

test('another program compiles every text anew; another test of it does not', async () => {
  mkdirSync(join(root, 'src'), { recursive: true });
  await build(['one']);
  writeFileSync(join(root, 'src/plugin.test.ts'), '');
  assert.deepEqual((await build(['one'])).compiled, []);
  writeFileSync(join(root, 'src/plugin.ts'), '');
  assert.deepEqual((await build(['one'])).compiled, ['one']);
});

test('a text that cannot be compiled says so every time', async () => {
  for (const _ of [1, 2]) await assert.rejects(build(['broken']), /broken/);
});
