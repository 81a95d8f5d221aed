/** `npm run import -- page.txt`: a journal's article page as plain text becomes content of this site. */
import { basename, dirname, join } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { encodingArgument } from './lib/encoding/argument.ts';
import { type ImportPlan, planImport } from './lib/import-plan.ts';
import { describeArticle, describeDoubts, describeFiles } from './lib/import-report.ts';
import { readInput } from './lib/read-input.ts';
import { Refusal, runCommand } from './lib/refusal.ts';
import { isSlug } from './lib/slug.ts';
import { finishMoves, IMPORT_JOURNAL, writeFiles } from './lib/write-files.ts';

const HELP = `Usage: npm run import -- <file> [--into <folder>] [--slug <name>] [--force] [--dry-run]

Reads one article page of a journal, saved as plain text, or one article in JATS (XML), and writes
  content/articles/<slug>/index.mdx        the article's record, abstract and text
  content/articles/<slug>/references.json  its references, in printed order
  content/articles/<slug>/related.json     its related articles
  content/journals/<slug>.json             the journal, when it is new

  --into <folder>  write there instead of content
  --slug <name>    name the article's folder yourself, like xu-2022-policy-innovation
  --encoding <name>  encoding of the file (gb18030, big5, shift_jis …), where it is not UTF-8 and the
                   guess is wrong
  --force          overwrite files that have been edited since
  --dry-run        say what would be written, and write nothing`;

runCommand(() => {
  const { values, file } = readArguments({
    help: HELP,
    options: {
      into: 'string',
      slug: 'string',
      encoding: 'string',
      force: 'boolean',
      'dry-run': 'boolean',
    },
    file: 'Name the file of an article, as text or as JATS: npm run import -- page.txt',
  });
  if (values.help) return say(HELP);
  const slug = values.slug;
  if (slug !== undefined && !isSlug(slug)) {
    throw new Refusal(
      `--slug ${slug} cannot be a folder and an address: use lower-case letters, digits and single hyphens.`,
    );
  }
  const name = basename(file);
  const input = readInput(file, encodingArgument(values.encoding));
  const content = values.into ?? 'content';
  const journal = join(content, IMPORT_JOURNAL);
  finishMoves(journal);
  const planned = planImport(input.text, {
    file: name,
    folder: dirname(input.path),
    content,
    slug,
  });
  const findings = input.findings.map((finding) => ({ ...finding, file: name }));
  const plan = { ...planned, findings: [...findings, ...planned.findings] };
  say(
    `${name} is ${plan.kind}. Understood:\n\n${describeArticle(plan)}\n\n${describeDoubts(plan, name)}\n`,
  );
  return apply(plan, journal, {
    force: values.force === true,
    dry: values['dry-run'] === true,
  });
});

/** Writes what is new; says so when nothing is, and refuses to overwrite what a person may have edited. */
function apply(
  { files }: ImportPlan,
  journal: string,
  { force, dry }: { force: boolean; dry: boolean },
): number {
  const edited = files.filter(({ state }) => state === 'different');
  const changed = files.filter(({ state }) => state !== 'same');
  if (changed.length === 0)
    return say(
      `Nothing to do: these files stand there already, word for word.\n${describeFiles(files, { new: '', same: 'unchanged', different: '' })}`,
    );
  if (dry)
    return say(
      `Dry run, nothing was written. Without --dry-run:\n${describeFiles(files, { new: 'would be written', same: 'unchanged', different: force ? 'would be overwritten' : 'edited, would be refused' })}`,
    );
  if (edited.length > 0 && !force) {
    throw new Refusal(
      `Nothing was written, because these files differ from what the page says:\n${edited.map(describeEdit).join('\n')}\nTo replace them, run again with --force; to keep both, with --slug <another name>.`,
    );
  }
  writeFiles(changed, journal);
  return say(
    `${describeFiles(files, { new: 'written', same: 'unchanged', different: 'overwritten' })}\n\nLook it over, then: npm run check`,
  );
}

function describeEdit({ path, difference }: ImportPlan['files'][number]): string {
  const { line = 1, here = '', planned = '' } = difference ?? {};
  return `  ${path}:${line}\n    there:  ${shorten(here)}\n    page:   ${shorten(planned)}`;
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed === ''
    ? '(no such line)'
    : trimmed.length > 100
      ? `${trimmed.slice(0, 99)}…`
      : trimmed;
}

function say(text: string): number {
  console.log(text);
  return 0;
}
