/** Headers that keep readers safe, and those that would break the site. */
import { better, type HostFinding, right, wrong } from './finding.ts';
import { addressFrom } from './host.ts';
import type { Site } from './site.ts';

export function policy({ home }: Site): HostFinding[] {
  const inPage = /http-equiv="content-security-policy"/i.test(home.text);
  const header = home.headers.get('content-security-policy') ?? '';
  const missing = wrong(
    'Pages come without their content security policy.',
    'Let the host send the HTML as it was built.',
  );
  const scripts = /(?:script-src|default-src)[^;]*/.exec(header)?.[0];
  const isTooStrict = scripts !== undefined && !/wasm-unsafe-eval|unsafe-eval/.test(scripts);
  const strict = wrong(
    `The host’s own policy stops the search: ${scripts}.`,
    'Leave default-src and script-src to the pages: each has a policy of its own.',
  );
  return [
    inPage ? right('Pages have a content security policy.') : missing,
    ...(isTooStrict ? [strict] : []),
  ];
}

/** Scripts that a host puts into pages are refused by the pages' policy, and are no business of a reader's. */
export function additions({ home, base }: Site): HostFinding[] {
  const foreign = [...home.text.matchAll(/<script[^>]* src="([^"]+)"/g)].filter(
    ([, src = '']) => new URL(addressFrom(src, base) ?? base).origin !== base.origin,
  );
  return foreign.map(([, src]) =>
    wrong(`The host puts a script of another into pages: ${src}.`, 'Switch that off at the host.'),
  );
}

/** Where one tries a site out before it has an address. */
function isLocal({ hostname }: URL): boolean {
  return /^(localhost$|127\.|\[::1\])/.test(hostname);
}

export function headers({ home, base }: Site): HostFinding[] {
  const value = (name: string): string => home.headers.get(name) ?? '';
  const framed =
    value('x-frame-options') || /frame-ancestors/.test(value('content-security-policy'));
  const wanted: [string, boolean, string][] = [
    [
      'Types are not guessed',
      value('x-content-type-options') === 'nosniff',
      'X-Content-Type-Options: nosniff',
    ],
    [
      'No other site can frame pages',
      Boolean(framed),
      "Content-Security-Policy: frame-ancestors 'none'",
    ],
    [
      'Links tell other sites little',
      Boolean(value('referrer-policy')),
      'Referrer-Policy: strict-origin-when-cross-origin',
    ],
    [
      'Browsers stay on https',
      isLocal(base) || Boolean(value('strict-transport-security')),
      'Strict-Transport-Security: max-age=31536000, on https',
    ],
  ];
  return wanted.map(([what, isThere, header]) =>
    isThere ? right(`${what}.`) : better(`Not yet: ${what.toLowerCase()}.`, `Send ${header}`),
  );
}
