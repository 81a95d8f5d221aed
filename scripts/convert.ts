/** `npm run convert`: one list of references from any format into another, without a site around it. */
import {
  type Finding,
  type InputFormat,
  inputFormats,
  parseReferences,
  severityOf,
} from '../src/bibliography/index.ts';
import { readArguments } from './lib/arguments.ts';
import { outputFormat, renderList } from './lib/convert-output.ts';
import { describeConversion } from './lib/convert-report.ts';
import { encodingArgument } from './lib/encoding/argument.ts';
import { isJats, readJatsList } from './lib/jats-list.ts';
import { readListText } from './lib/list-text.ts';
import { Refusal, runCommand } from './lib/refusal.ts';
import { placeOf } from './lib/text-file.ts';
import { planFile, writeFiles } from './lib/write-files.ts';

const HELP = `Usage: npm run convert -- <file> --to bib|ris|enw|json|txt [--out <file>]

Reads a list of references in any format, whatever its encoding, and writes it in another:
printed GB/T 7714 entries, BibTeX, RIS, EndNote (tags or XML), NoteExpress, NoteFirst, RefWorks,
CSL-JSON, the labelled exports of CNKI and VIP, PubMed (nbib), Web of Science (plain text or table),
and the reference list of an article in JATS (XML).
The result goes to standard output, what was doubtful or lost to standard error.
“-” reads standard input. Ends with 1 where something could not be read.

  --to <format>    bib (BibTeX), ris, enw (EndNote), json (CSL-JSON, as a site keeps it; Zotero refuses
                   a file of it that holds software: give it bib), txt (printed entries)
  --from <format>  gbt7714, bibtex, ris, endnote, endnote-xml, csl-json, refworks, cnki, nbib or wos,
                   where the guess is wrong
  --style <style>  citation style of txt; gbt7714-2015-numeric if not given
  --encoding <name>  encoding of the file (utf-8, gb18030, big5, shift_jis, euc-kr …), where it is not
                   UTF-8 and the guess is wrong
  --out <file>     write there instead; its ending says the format where --to does not
  --force          write over a file that is there already`;

runCommand(() => {
  const { values, file } = readArguments({
    help: HELP,
    options: {
      to: 'string',
      from: 'string',
      style: 'string',
      out: 'string',
      encoding: 'string',
      force: 'boolean',
    },
    file: 'Say which file to convert: npm run convert -- list.txt --to bib',
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const format = outputFormat(values.to, values.out);
  const from = inputFormat(values.from);
  const list = readListText(file, encodingArgument(values.encoding));
  const read =
    from === undefined && isJats(list.text)
      ? readJatsList(list.text, file)
      : parseReferences(list.text, { file, format: from });
  const { references } = read;
  const findings = [...list.findings, ...read.findings];
  const isFailed = references.length === 0 || findings.some(isError);
  if (references.length > 0) {
    const text = renderList(references, format, values.style);
    deliver(text, values.out, values.force === true);
  }
  console.error(describeConversion(references.length, findings));
  return isFailed ? 1 : 0;
});

function isError(finding: Finding): boolean {
  return severityOf(finding) === 'error';
}

function inputFormat(name: string | undefined): InputFormat | undefined {
  const known = inputFormats.find((format) => format === name);
  if (name === undefined || known !== undefined) return known;
  throw new Refusal(`There is no format “${name}” to read. Known: ${inputFormats.join(', ')}.`);
}

/** Nothing that is there is written over unasked. */
function deliver(text: string, out: string | undefined, isForced: boolean): void {
  if (out === undefined) {
    process.stdout.on('error', () => process.exit());
    process.stdout.write(text);
    return;
  }
  const planned = planFile(placeOf(out), text);
  if (planned.state === 'different' && !isForced) {
    throw new Refusal(`${out} is there already and differs. Name another file, or add --force.`);
  }
  if (planned.state !== 'same') writeFiles([planned]);
}
