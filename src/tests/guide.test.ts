import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { articleSchema } from '../bibliography/index.ts';
import { findCitations } from '../markdown/citation-grammar.ts';
import { parseQuery } from '../search/query.ts';
import { settingsSchema } from '../site/settings-schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

interface Example {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

/** Every example of the guide. */
const examples: readonly Example[] = globSync('content/guide/*/*.mdx', { cwd: ROOT })
  .sort()
  .flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].map(
      ([, language = '', code = '']) => ({ file, language, code }),
    ),
  );

const runners: Readonly<Record<string, (code: string) => void>> = {
  citation: (code) => {
    for (const line of code.split('\n')) {
      const [found, ...others] = findCitations(line);
      assert.equal(others.length, 0, line);
      assert.deepEqual([found?.start, found?.end], [0, line.length], line);
    }
  },
  yaml: (code) => void articleSchema.parse(parseYaml(code)),
  json: (code) => {
    for (const line of code.split('\n')) settingsSchema.parse(JSON.parse(line));
  },
  sh: (code) => {
    for (const [, name = ''] of code.matchAll(/npm run (\S+)/g)) assert.ok(scripts[name], name);
  },
  md: (code) => {
    for (const [, kind = '', key = ''] of code.matchAll(/@(fig|tbl|eq):([\w-]+)/g)) {
      const named = { fig: `/${key}.`, tbl: ` ${key}`, eq: `$$${key}` }[kind] ?? '';
      const isNamed = code.includes(named) || /^(?:Figure|图) map/m.test(code);
      assert.ok(isNamed, `@${kind}:${key}`);
    }
  },
  query: (code) => {
    for (const line of code.split('\n')) {
      const named = line.match(/[\p{L}]+(?=:)/gu) ?? [];
      const clauses = parseQuery(line);
      const fields = clauses.filter((clause) => !('field' in clause) || clause.field !== 'any');
      assert.ok(named.length >= 2 && fields.length >= named.length, line);
    }
  },
  nginx: setsEveryHeader,
  caddy: setsEveryHeader,
};

/** A server's settings say what `public/_headers` says: each header, and the type of each kind of file. */
function setsEveryHeader(code: string): void {
  const settings = code.replaceAll('\\', '');
  const rules = readFileSync(join(ROOT, 'public/_headers'), 'utf8')
    .split(/^(?=\/)/m)
    .slice(1)
    // What plain text is, every server knows.
    .filter((rule) => !rule.startsWith('/*.txt'));
  for (const rule of rules) {
    const [path = '', ...headers] = rule.split('\n').filter((line) => !line.startsWith('#'));
    for (const header of headers.filter((line) => line.includes(':'))) {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(header) ?? [];
      assert.ok(settings.includes(name) || name === 'Content-Type', name);
      // A server may name the encoding of all text in one place.
      assert.ok(settings.includes(value.replace(/; charset=.*/, '')), `${path} ${value}`);
    }
    const ending = /^\/\*(\.[\w.]+)$/.exec(path)?.[1];
    assert.ok(ending === undefined || settings.includes(ending), path);
  }
}

for (const [index, { file, language, code }] of examples.entries()) {
  test(`example ${index + 1}, ${language} in ${file}, is right`, () => {
    const run = runners[language];
    assert.ok(run, `Nothing says how to run an example in “${language}”.`);
    run(code);
  });
}

test('both languages of a page of the guide have the same examples', () => {
  const kinds = (language: string): string[] =>
    examples.filter(({ file }) => file.endsWith(`${language}.mdx`)).map((each) => each.language);
  assert.deepEqual(kinds('en'), kinds('zh'));
});
