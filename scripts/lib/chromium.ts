import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a Chromium or one of its kin, installing Debian's package where there is none and that is possible.
 *
 * @throws {Error} with one sentence that says what to install, where none is found.
 */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env): string {
  const path = findChromium(env) ?? installChromium(env);
  if (path !== undefined) return path;
  throw new Error(
    'No Chromium was found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program file.',
  );
}

/**
 * Looks where browsers usually are, CHROMIUM_PATH and CHROME_PATH first.
 *
 * @throws {Error} when one of these two names a file that does not exist.
 */
export function findChromium(env: NodeJS.ProcessEnv, exists = existsSync): string | undefined {
  const named = env['CHROMIUM_PATH'] ?? env['CHROME_PATH'];
  if (named !== undefined && !exists(named)) {
    throw new Error(
      `CHROMIUM_PATH or CHROME_PATH names ${named}, which does not exist: mend or unset it.`,
    );
  }
  return named ?? usualPlaces(env).find((path) => exists(path));
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  const onPath = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const programs = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap(
    (folder) => folder ?? [],
  );
  return [
    ...COMMANDS.flatMap((name) =>
      [...onPath, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)),
    ),
    ...MAC_APPLICATIONS,
    ...programs.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}\\${program}`)),
  ];
}

function installChromium(env: NodeJS.ProcessEnv): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log(
    'There is no Chromium here yet: installing Debian’s package, which takes a minute or two …',
  );
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return findChromium(env);
}
