/** `npm run migrate`: brings content of an earlier version of the schema to the one this software reads. */
import { resolve } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { applyMigration, backupOf } from './lib/migrate/apply.ts';
import { migrations } from './lib/migrate/migrations.ts';
import { type MigrationPlan, planMigration } from './lib/migrate/plan.ts';
import { runCommand } from './lib/refusal.ts';

const HELP = `Usage: npm run migrate [-- --dry-run] [--content <folder>]

Brings content to the version of the schema that this software reads. content/site.json names the version it is of.
The content as it was is copied to .content-<version> first; until the end, content is of its old version.

  --dry-run           say what would be changed, and change nothing
  --content <folder>  migrate that folder instead of content`;

runCommand(() => {
  const options = { 'dry-run': 'boolean', content: 'string' } as const;
  const { values } = readArguments({ help: HELP, options });
  if (values.help) return say(HELP);
  const content = resolve(values.content ?? 'content');
  const plan = planMigration(content, migrations);
  if (plan.files.length === 0) return say(`The content is of version ${plan.to}, the newest.`);
  const dry = values['dry-run'] === true;
  const kept = dry ? backupOf(content, plan) : applyMigration(content, plan);
  return say(describe(plan, kept, dry));
});

function describe({ from, to, steps, files }: MigrationPlan, kept: string, dry: boolean): string {
  return [
    `${dry ? 'Dry run, nothing was changed. ' : ''}The content of version ${from} ${dry ? 'would become' : 'became'} version ${to}:`,
    ...steps.map(({ to: version, summary }) => `  ${version}: ${summary}`),
    ...files.map(({ path }) => `  ${path}`),
    `${dry ? 'It would be' : 'It is'} kept as it was in ${kept}.${dry ? '' : ' Look the changes over, then: npm run check'}`,
  ].join('\n');
}

function say(text: string): number {
  console.log(text);
  return 0;
}
