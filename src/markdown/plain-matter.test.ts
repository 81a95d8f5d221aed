import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { refusedIn } from './plain-matter.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath);
const refused = (text: string): string[] =>
  refusedIn(processor.parse(text)).map(({ line, text: what }) => `${line} ${what}`);

const plain = [
  'Words, *stressed* and **strong**, `<script>` and `{code}` as code, \\<b> and \\{x}.',
  'H<sub>2</sub>O, <span lang="zh-CN">题</span>, <ruby>汉<rt>hàn</rt></ruby><br/>',
  '{/* a remark for editors */}',
  '[web](https://example.org/a?b=c#d), [mail](mailto:a@example.org), [other article](../xu-2022/), [down](#ref-3)',
  '<https://example.org/>'.replace(/[<>]/g, ''),
  '![A map](./map.svg "Caption"), ![A map](figures/map-1.png)',
  '## A heading\n\n### Another',
  '```html\n<script>alert(1)</script>\n```',
  '$\\href{javascript:alert(1)}{x}$',
];

for (const text of plain) {
  test(`a text may hold ${JSON.stringify(text)}`, () => assert.deepEqual(refused(text), []));
}

test('a citation that Markdown would take for a link or an address is told, one of a name with an address is not', () => {
  assert.deepEqual(refused('So [@yu-2019](38), and [see @li; @yu](295).'), [
    '1 [@yu-2019](38)',
    '1 [see @li; @yu](295)',
  ]);
  assert.deepEqual(refused('One.\n\n[@yu-2019]: says'), ['3 ]:']);
  assert.deepEqual(refused('[@yu](https://example.org/yu) and [@fig:map](#fig-map)'), []);
});

const hostile: readonly (readonly [text: string, refused: readonly string[]])[] = [
  ['import fs from "node:fs"', ['1 import fs from "node:fs"']],
  ['export const x = process.exit()', ['1 export const x = process.exit()']],
  ['One.\n\n{process.exit()}', ['3 process.exit()']],
  ['One {process.env.HOME} two', ['1 process.env.HOME']],
  ['{/* a */ process.exit() /* b */}', ['1 /* a */ process.exit() /* b */']],
  ['<script>alert(1)</script>', ['1 <script>']],
  ['![a][b]\n\n[b]: https://evil.test/a.png', ['1 b']],
  ['![b]\n\n[b]: ./a.png', ['1 b']],
  ['<img src="x" onerror="alert(1)"/>', ['1 <img>']],
  ['a <a href="javascript:alert(1)">b</a>', ['1 <a>']],
  ['<iframe src="https://evil.test/"/>', ['1 <iframe>']],
  ['<style>body</style>', ['1 <style>']],
  ['<Cite of={process.exit()}/>', ['1 <Cite>']],
  ['<Part name="text" shown="text">x</Part>', ['1 <Part>']],
  ['<constructor/>', ['1 <constructor>']],
  ['<>x</>', ['1 <>']],
  ['<sub onclick="x()">a</sub>', ['1 onclick']],
  ['<sub {...process.env}>a</sub>', ['1 {…}']],
  ['<sub title={process.exit()}>a</sub>', ['1 title']],
  ['<sub style="position:fixed">a</sub>', ['1 style']],
  ['[x](javascript:alert(1))', ['1 javascript:alert(1)']],
  ['[x](JaVaScRiPt:alert(1))', ['1 JaVaScRiPt:alert(1)']],
  ['[x](java&#9;script:alert(1))', ['1 java\tscript:alert(1)']],
  // CommonMark 0.31, 2.5 makes U+FFFD of it, so this leads to a file that is not there.
  ['[x](&#1;javascript:alert(1))', []],
  ['[x](data:text/html,x)', ['1 data:text/html,x']],
  ['[x](vbscript:x)', ['1 vbscript:x']],
  ['[x](file:///etc/passwd)', ['1 file:///etc/passwd']],
  ['[x](//evil.test/)', ['1 //evil.test/']],
  ['[x](/\\evil.test/)', ['1 /\\evil.test/']],
  ['[x][1]\n\n[1]: javascript:alert(1)', ['3 javascript:alert(1)']],
  ['![x](https://evil.test/x.png)', ['1 https://evil.test/x.png']],
  ['![x](//evil.test/x.png)', ['1 //evil.test/x.png']],
  ['![x](data:image/png;base64,AAAA)', ['1 data:image/png;base64,AAAA']],
  ['![x](../../../secret.png)', ['1 ../../../secret.png']],
  ['![x](./a/%2e%2e/%2e%2e/secret.png)', ['1 ./a/%2e%2e/%2e%2e/secret.png']],
  ['![x](/etc/passwd)', ['1 /etc/passwd']],
  ['![x](%)', []],
  ['# The title again', ['1 #']],
];

for (const [text, expected] of hostile) {
  test(`of ${JSON.stringify(text)} is refused: ${expected.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(refused(text), expected);
  });
}

test('whatever is refused is said with its repair', () => {
  for (const [text] of hostile) {
    for (const { message, repair } of refusedIn(processor.parse(text))) {
      assert.ok(message && repair && !message.endsWith('.') && !repair.endsWith('.'), text);
    }
  }
});
