/** `npm run deploy:check`: what a host gets right and wrong about the site that stands on it. */
import { readArguments } from './lib/arguments.ts';
import { checkHost, describeHost } from './lib/deploy/check.ts';
import { Refusal, runCommand } from './lib/refusal.ts';

const HELP = `Usage: npm run deploy:check -- <address> [--json]

Looks at the site where it stands, as readers get it: types and encodings, compression, how long things
are kept, redirects, the 404 page, the files for reference managers, feeds, the search index, the
service worker, headers. Says what is right (✓), what could be better (·) and what is wrong (✗), with
the repair. Ends with 1 where something is wrong.

  --json  print the report for tools`;

runCommand(async () => {
  const { values, file: given } = readArguments({
    help: HELP,
    options: { json: 'boolean' },
    file: 'Say where the site stands: npm run deploy:check -- https://example.org/reader/',
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const base = addressOf(given);
  const findings = await checkHost(base);
  const report = { url: base.href, findings };
  console.log(values.json ? JSON.stringify(report, null, 2) : describeHost(base.href, findings));
  return findings.some(({ level }) => level === 'wrong') ? 1 : 0;
});

/** The address with the slash that a site's first page ends with. */
function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(`“${text}” is no address: write it whole, like https://example.org/reader/.`);
  }
  return new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url);
}
