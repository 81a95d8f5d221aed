/** Every kind of harm in every field of every format: read as a legal reference, or named with its line and repair. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFinding } from '../finding.ts';
import { referenceSchema } from '../reference.ts';
import { type InputFormat, parseReferences } from './index.ts';

const VALUES = [
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '<!--',
    '-->',
    ']]>',
    '&lol9;',
    '&#106;avascript:a',
  ],
  ...[
    'javascript:alert(1)',
    'java\tscript:a',
    'ｊavascript：a',
    'vbscript:x',
    'data:text/html,<b>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;',
    '＜script＞',
    '\\input{/etc/passwd}',
  ],
  ...[
    '\u202e\u2066x',
    '\u200b\u2060\ufeff',
    '\u0001\u001b[31m\u0007',
    '\u007f\u009b1m',
    '\0',
    'a\ufeffb',
  ],
  ...[
    '\ud800',
    'a\udc00b',
    '\ufffe\uffff',
    '\ufdd0',
    '\u2028\u2029',
    '\u0085',
    '\v\f',
    'a\rb',
    '\t\t',
    '\u3000',
  ],
  ...[
    `Z${'\u0336'.repeat(50)}`,
    'محمد بن عبد الله',
    '葛\u{e0100}',
    '\u{e0041}',
    'ﬁßİ',
    '👩\u200d👩\u200d👧',
  ],
  ...['__proto__', 'constructor', 'hasOwnProperty', '../../x', 'con', 'a/b', 'x'.repeat(5000)],
  ...['0000-00-00', '9999-99-99', '-44', 'NaN', '1e309', '0x10', 'Infinity'],
  ...[
    '{{{{',
    '}}}}',
    '$$$',
    '\\\\\\',
    '""""',
    '%%',
    '##',
    '@@',
    ';;;;',
    '||||',
    '[[]]',
    '~~~~',
    ',,,,',
  ],
];

const FRAMES: readonly (readonly [InputFormat, (value: string) => string])[] = [
  ['gbt7714', (v) => `[1] ${v}. ${v}[J]. ${v}, 2010, 3(${v}): 1-${v}. http://x.org/${v}\n[2] ${v}`],
  [
    'bibtex',
    (v) =>
      `@article{${v},\n title={${v}}, author={${v} and ${v}, ${v}}, journal="${v}", year={${v}}, month=${v},\n url={${v}}, doi={${v}}, pages={${v}--${v}}, ${v}={${v}}, keywords={${v}}, language={${v}}\n}\n@${v}{a, title=x}\n@string{${v}=${v}}`,
  ],
  [
    'ris',
    tagged('  - ', 'TY ID TI AU A2 PY DA SP EP UR DO SN KW N1 M2 LA ZZ'.split(' '), 'ER  - '),
  ],
  ['endnote', tagged(' ', '%0 %F %T %A %E %D %8 %P %U %R %@ %K %X %O %G %Z'.split(' '), '')],
  [
    'endnote',
    tagged(
      ': ',
      'Reference Type|Title|Author|Year|Journal|Pages|URL|Zz'.split('|').map((n) => `{${n}}`),
      '',
    ),
  ],
  ['refworks', tagged(' ', 'RT ID A1 T1 JF YR FD SP OP UL DO K1 AB NO ZZ'.split(' '), '')],
  [
    'cnki',
    tagged(
      ': ',
      'A-来源库 B-题名 C-作者 D-来源 E-关键词 F-发表时间 G-年 H-页码 URL'.split(' '),
      '',
    ),
  ],
  [
    'endnote-xml',
    (v) =>
      `<xml><records><record><rec-number>${v}</rec-number><ref-type name="${v}">17</ref-type><authors><author><style face="${v}">${v}</style></author></authors><titles><title>${v}</title></titles><pages>${v}</pages><dates><year>${v}</year></dates><urls><url>${v}</url></urls><${v}>${v}</${v}></record></records></xml>`,
  ],
  [
    'csl-json',
    (v) =>
      JSON.stringify([
        {
          id: v,
          type: v,
          title: v,
          author: [{ family: v, given: v }, v, { literal: v }, { [v]: v }],
        },
        { id: v, type: 'book', issued: v, author: v, [v]: v, URL: v, DOI: v, page: v, language: v },
        {
          type: 'book',
          title: [v],
          issued: { raw: v },
          accessed: { literal: v },
          note: `page: ${v}`,
        },
        {
          title: v,
          issued: { 'date-parts': [[v, v, v]] },
          custom: { printed: v, [v]: v, CSTR: v },
        },
        { title: 5, author: [{ suffix: v }, {}, null, 5], keyword: v, abstract: { [v]: v } },
      ]),
  ],
];

function tagged(between: string, tags: readonly string[], end: string) {
  return (value: string) => `${tags.map((tag) => `${tag}${between}${value}\n`).join('')}${end}\n`;
}

/** What would steer a terminal, or turn the line round that it prints. */
const STEERING = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

for (const [format, frame] of FRAMES) {
  test(`${format}: a field that means harm becomes legal text, and what is doubted has its line`, () => {
    for (const value of VALUES) {
      const { references, findings } = parseReferences(frame(value), { format, file: 'list' });
      for (const reference of references) {
        assert.deepEqual(referenceSchema.parse(reference), reference, value);
      }
      assert.equal(new Set(references.map(({ id }) => id)).size, references.length, value);
      for (const finding of findings) {
        assert.ok(finding.line && finding.repair, `${value}: ${finding.message}`);
        assert.doesNotMatch(describeFinding(finding), STEERING, value);
      }
    }
  });
}
