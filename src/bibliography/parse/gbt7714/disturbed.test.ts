import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reference } from '../../reference.ts';
import { parseGbt7714 } from './index.ts';

/** An article as the standard prints it, in its parts. */
interface Printed {
  readonly names: string;
  readonly title: string;
  readonly mark: string;
  readonly journal: string;
  readonly numbers: { year: number; volume: number; issue: number; from: number; to: number };
}

const surname = fc.constantFrom('王', '李', '沈', '顾', '贺', '欧阳', '陈');
const given = fc.constantFrom('若林', '一鸣', '兰芝', '敏', '志远', '雨桐');
const family = fc.constantFrom('Lindqvist', 'Marlowe', 'Okafor', 'Sandoval', 'Tremblay');
const initials = fc.constantFrom('A', 'P', 'C N', 'J R');
const some = (names: fc.Arbitrary<string>) =>
  fc.uniqueArray(names, { minLength: 1, maxLength: 4 }).map((all) => all.join(', '));
const hanArticle = fc.record({
  names: some(fc.tuple(surname, given).map((parts) => parts.join(''))),
  title: fc.constantFrom(
    '河口湿地的潮汐记录',
    '“岁修”与海堤的账目',
    '渔村账本里的借贷: 以三地为例',
  ),
  journal: fc.constantFrom('海岸科学', '东海大学学报(自然科学版)', '地方史研究'),
});
const latinArticle = fc.record({
  names: some(fc.tuple(family, initials).map((parts) => parts.join(' '))),
  title: fc.constantFrom('Tides and memory in harbour towns', 'Piers: a second look at jetties'),
  journal: fc.constantFrom('Coastal Studies', 'Annals of the Lower River'),
});
const numbers = fc
  .record({
    year: fc.integer({ min: 1950, max: 2026 }),
    volume: fc.integer({ min: 14, max: 99 }),
    issue: fc.integer({ min: 1, max: 12 }),
    from: fc.integer({ min: 101, max: 899 }),
    length: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ from, length, ...others }) => ({ ...others, from, to: from + length }));
const article = fc
  .tuple(fc.oneof(hanArticle, latinArticle), numbers)
  .map(([words, figures]): Printed => ({ ...words, mark: '[J]', numbers: figures }));

/** The entry, its parts printed otherwise. */
function printed(entry: Printed, figures?: string): string {
  const { year, volume, issue, from, to } = entry.numbers;
  const end = figures ?? `${year}, ${volume}(${issue}): ${from}-${to}`;
  return `${entry.names}. ${entry.title}${entry.mark}. ${entry.journal}, ${end}.`;
}

function fieldsOf(text: string): Partial<Reference>[] {
  return parseGbt7714(text).references.map(({ id: _, custom: __, ...fields }) => fields);
}

/** Whatever is printed of an article in another way, it is read as the article. */
function holds(disturbed: (entry: Printed, pick: number) => string): void {
  fc.assert(
    fc.property(article, fc.nat({ max: 999 }), (entry, pick) => {
      assert.deepEqual(fieldsOf(disturbed(entry, pick)), fieldsOf(printed(entry)));
    }),
  );
}

const oneOf = (choices: readonly string[], pick: number) => choices[pick % choices.length] ?? '';

test('a mark in brackets of another kind, or with one lost', () => {
  const kinds =
    '［J］ 〔J〕 【J】 (J) （J） {J} 「J」 <J> [[J]] [J) (J] [J |J] [j] [J]] [Jl [J| [J」';
  const all = [...kinds.split(' '), ' IJ]', ' lJ]', '[ J ]'];
  holds((entry, pick) => printed({ ...entry, mark: oneOf(all, pick) }));
});

test('a label of any kind', () => {
  const kinds =
    '[1]|［1］|〔1〕|【1】|(1)|（1）|1.|1．|1、|①|⑴|⒈|1) |1）|[ 1 ] |1 |1\t|{1}|<1>|注1：|［１］|１．|[1|1]|[l]';
  holds((entry, pick) => oneOf(kinds.split('|'), pick) + printed(entry));
});

test('a dash of any kind between pages', () => {
  const dashes = [...'–—－~～−‑‒一―─﹣', '--', '——', ' - '];
  holds((entry, pick) => {
    const { year, volume, issue, from, to } = entry.numbers;
    return printed(entry, `${year}, ${volume}(${issue}): ${from}${oneOf(dashes, pick)}${to}`);
  });
});

test('brackets of another kind about the issue, or one lost', () => {
  const pairs = ['[]', '［］', '（）', '(）', '{}', '〔〕', '( ', '（ '];
  holds((entry, pick) => {
    const { year, volume, issue, from, to } = entry.numbers;
    const [opening = '', closing = ''] = oneOf(pairs, pick);
    const bracketed = `${opening}${issue}${closing.trim()}`;
    return printed(entry, `${year}, ${volume}${bracketed}: ${from}-${to}`);
  });
});

test('a blank anywhere between the numbers, and none', () => {
  holds((entry, pick) => {
    const blanks = pick.toString(2).padStart(10, '0');
    const at = (index: number) => (blanks.charAt(index) === '1' ? ' ' : '');
    const { year, volume, issue, from, to } = entry.numbers;
    const start = `${at(0)}${year}${at(1)},${at(2)}${volume}${at(3)}(${at(4)}${issue}${at(5)})`;
    return printed(entry, `${start}${at(6)}:${at(7)}${from}${at(8)}-${at(9)}${to}`);
  });
});

test('a blank inside a number', () => {
  holds((entry, pick) => {
    const { year, volume, issue, from, to } = entry.numbers;
    const apart = (number: number) => {
      const at = 1 + (pick % (String(number).length - 1));
      return `${String(number).slice(0, at)} ${String(number).slice(at)}`;
    };
    const forms = [
      `${apart(year)}, ${volume}(${issue}): ${from}-${to}`,
      `${year}, ${volume}(${issue}): ${apart(from)}-${to}`,
      `${year}, ${volume}(${issue}): ${from}-${String(to).slice(0, 1)} ${String(to).slice(1)}`,
    ];
    return printed(entry, oneOf(forms, pick));
  });
});

test('the numbers in words, in another order, or with other signs', () => {
  holds((entry, pick) => {
    const { year, volume: v, issue: n, from, to } = entry.numbers;
    const pages = `${from}-${to}`;
    const forms = [
      `${year}, Vol. ${v}, No. ${n}: ${pages}`,
      `${year}, 第${v}卷第${n}期: ${pages}`,
      `${year}年第${v}卷第${n}期:${pages}`,
      `${year};${v}(${n}):${pages}`,
      `${year}:${v}(${n}):${pages}`,
      `${year}, v.${v}(${n}): ${pages}`,
      `(${year}), ${v}(${n}): ${pages}`,
      `${year}, ${v}(第${n}期): ${pages}`,
      `${year}, ${v}(${n})期: ${pages}`,
      `${year}.${v}(${n}).${pages}`,
      `${year}, ${v}(${n}), ${pages}`,
      `${year}, ${v}(${n})、${pages}`,
      `${year}, ${v}(${n}) ${pages}`,
      `${year}, ${v}(${n}):: ${pages}`,
      `${year},, ${v}(${n}): pp. ${pages}`,
      `${v}(${n}): ${pages} (${year})`,
    ];
    return printed(entry, oneOf(forms, pick));
  });
});

test('a line that breaks anywhere but inside a word', () => {
  holds((entry, pick) => {
    const whole = printed(entry);
    const blanks = [...whole.matchAll(/ /gu)].map(({ index }) => index);
    const at = blanks[pick % blanks.length] ?? 0;
    return `[1] ${whole.slice(0, at)}\n${whole.slice(at + 1)}`;
  });
});

test('a sign that ends the entry, whichever', () => {
  const ends = '|.|。|．|;|；|,|，|..| .|.”|.)|)|”.'.split('|');
  holds((entry, pick) => printed(entry).slice(0, -1) + oneOf(ends, pick));
});

test('signs of the other width', () => {
  holds((entry, pick) => {
    const wide = { ',': '，', '.': '．', ':': '：', '(': '（', ')': '）', '[': '［', ']': '］' };
    const end = `]. ${entry.journal}`;
    const at = printed(entry).indexOf(end) + 1;
    const swapped = [...printed(entry).slice(at)].map((sign, index) => {
      const other = Object.entries(wide).find(([narrow]) => narrow === sign)?.[1];
      return (pick >> (index % 9)) % 2 === 1 && !entry.journal.includes(sign)
        ? (other ?? sign)
        : sign;
    });
    return printed(entry).slice(0, at) + swapped.join('');
  });
});
