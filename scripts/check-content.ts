/** `npm run check`: one report over all content; it also runs before every build, and fails it on errors only. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { checkContent } from './lib/check/content.ts';
import { describeCheck, isError, printCheck } from './lib/check/report.ts';
import { Refusal, runCommand } from './lib/refusal.ts';
import { refuseAddress } from './lib/site-address.ts';
import { siteAddress } from './lib/static-site.ts';
import { finishMoves, IMPORT_JOURNAL } from './lib/write-files.ts';

const HELP = `Usage: npm run check [-- --json] [--content <folder>]

Checks every article, reference list and journal in content: fields, dates, pages, links, duplicates,
and whether each reference, formatted, reads as the journal printed it.
Errors fail the build; warnings never do.

  --json              print the report for tools
  --content <folder>  check that folder instead of content`;

runCommand(() => {
  const { values } = readArguments({ help: HELP, options: { json: 'boolean', content: 'string' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const content = values.content ?? 'content';
  if (isNoFolder(content))
    throw new Refusal(`${content} is no folder: name the folder of content.`);
  if (finishMoves(join(content, IMPORT_JOURNAL)) > 0) {
    console.error('An import that had been cut off was finished.');
  }
  refuseAddress(process.env['SITE_URL']);
  const { base } = siteAddress();
  const check = checkContent(content, new Date().toISOString().slice(0, 10), base);
  console.log(values.json ? printCheck(check) : describeCheck(check, content));
  return check.findings.some(isError) ? 1 : 0;
});

/** A link that leads round in a circle is none either; a folder that is not there yet may come. */
function isNoFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return true;
  }
}
