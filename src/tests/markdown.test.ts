import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compile, run } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { VFile } from 'vfile';
import { rehypePlugins, remarkPlugins } from '../markdown/index.ts';
import { Fragment, jsx } from './html-runtime.ts';

const fixtures = join(import.meta.dirname, '../markdown/fixtures');

/** What the pipeline makes of an MDX file, both its parts, and what it leaves in the front matter for the page. */
async function render(source: string): Promise<string> {
  const [, language = 'en', body = ''] =
    /^---\nlanguage: (\w+)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const frontmatter: Record<string, unknown> = { language };
  const file = new VFile({ value: body, data: { astro: { frontmatter } } });
  const program = await compile(file, {
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    remarkPlugins: [remarkGfm, remarkMath, ...remarkPlugins],
    rehypePlugins,
  });
  const { default: Content } = await run(program, { Fragment, jsx, jsxs: jsx });
  const parts = ['Part', 'Cite', 'FootnotesHeading', 'FootnoteBack'];
  const components = Object.fromEntries(parts.map((name) => [name, named(name)]));
  const html = String(Content({ ...pageProps(frontmatter), components }));
  const { language: _, ...left } = frontmatter;
  return `${html.trim()}\n<!-- ${JSON.stringify(left, null, 1)} -->\n`;
}

const named = (name: string) => (props: Record<string, unknown>) => jsx(name, props);

/** What a page gives a body: here each citation is its place. */
function pageProps({ citations }: Record<string, unknown>): Record<string, unknown> {
  const { clusters } = citations as { clusters: readonly unknown[] };
  return { cites: clusters.map((_, place) => `cites[${place}]`), words: 'words', part: 'shown' };
}

for (const name of readdirSync(fixtures).sort()) {
  test(`the text of fixture ${name} becomes the page it should`, async () => {
    const html = await render(readFileSync(join(fixtures, name, 'input.mdx'), 'utf8'));
    const expected = join(fixtures, name, 'expected.html');
    if (process.env['UPDATE_FIXTURES']) writeFileSync(expected, html);
    assert.equal(html, readFileSync(expected, 'utf8'));
  });
}

test('a formula nested without end is shown as it was written, marked', async () => {
  const latex = `${'\\sqrt{'.repeat(1500)}x${'}'.repeat(1500)}`;
  const html = await render(`---\nlanguage: en\n---\n$${latex}$`);
  assert.match(html, /<code class="language-math math-inline">/);
  assert.ok(html.includes(latex));
});
