import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/**
 * Collects whatever a reader would suffer from without seeing it: console messages (reports of the content
 * security policy among them), errors of scripts, requests that fail, and requests to another host.
 */
export function watch(context: BrowserContext, origin: string): readonly string[] {
  const problems: string[] = [];
  const note = (problem: string | undefined): void => {
    if (problem !== undefined) problems.push(problem);
  };
  context.on('console', (message) => note(spoken(message)));
  context.on('weberror', (error) => note(`error: ${error.error()} ${error.error().stack ?? ''}`));
  context.on('request', (request) => note(foreign(request, origin)));
  context.on('requestfailed', (request) => note(failed(request)));
  context.on('response', (response) => note(refused(response)));
  return problems;
}

/** What the test tool itself says where the harness keeps the worker away. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

function spoken(message: ConsoleMessage): string | undefined {
  if (message.text() === BLOCKED_WORKER) return undefined;
  const { url, lineNumber } = message.location();
  return `console ${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}

function foreign(request: Request, origin: string): string | undefined {
  const isLocal =
    /^(data|blob|about):/.test(request.url()) || request.url().startsWith(`${origin}/`);
  return isLocal ? undefined : `request to another host: ${request.url()}`;
}

function failed(request: Request): string | undefined {
  const reason = request.failure()?.errorText ?? '';
  // A page that is left, or a download that starts, aborts its own requests.
  return reason === 'net::ERR_ABORTED' ? undefined : `failed request: ${request.url()} ${reason}`;
}

function refused(response: Response): string | undefined {
  return response.status() < 400 ? undefined : `status ${response.status()}: ${response.url()}`;
}
