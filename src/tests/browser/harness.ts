import { after, type TestContext } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../../scripts/lib/chromium.ts';
import { listen, serveSite } from '../../../scripts/lib/http-server.ts';
import type { StaticSite } from '../../../scripts/lib/static-site.ts';
import { assertNone } from '../assert-none.ts';
import { watch } from './watch.ts';

/** How a page is looked at. */
export interface View {
  /** Width in CSS pixels; below 600 a touch phone, else a desktop. Default 1440. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** The interface's language: `zh` opens the page's twin below `zh/`. */
  readonly lang?: 'en' | 'zh';
  readonly javaScript?: boolean;
  /** Served from plain http under a name that is not this machine's: no secure context, no `navigator.clipboard`. */
  readonly plainHttp?: boolean;
  /** Lets the service worker keep what is read. */
  readonly worker?: boolean;
  /** Problems this test means to cause; each pattern is taken from the list of what went wrong. */
  readonly expect?: readonly RegExp[];
}

/** A served site in a running browser. */
export interface Reader {
  /** Opens a page of the site (`articles/xu-2022/`, from the base); the test fails at its end if anything went wrong in it. */
  open(t: TestContext, path: string, view?: View): Promise<Page>;
}

const HOST = '127.0.0.1';
const PLAIN_HOST = 'reader.test';
const PHONE_WIDTH = 600;

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${PLAIN_HOST} ${HOST}, MAP * ~NOTFOUND, EXCLUDE ${HOST}`,
];

/** Serves a built site on a free port and starts Chromium, both until the file's tests are over. */
export async function startReader(site: StaticSite, server = serveSite(site)): Promise<Reader> {
  const port = await listen(server, 0, HOST);
  after(() => server.close());
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  after(() => browser.close());
  return { open: (t, path, view = {}) => open(browser, port, site.base, t, path, view) };
}

async function open(
  browser: Browser,
  port: number,
  base: string,
  t: TestContext,
  path: string,
  view: View,
): Promise<Page> {
  const origin = `http://${view.plainHttp === true ? PLAIN_HOST : HOST}:${port}`;
  const context = await newContext(browser, view);
  const problems = watch(context, origin);
  t.after(async () => {
    await context.close();
    const isMeant = (problem: string): boolean =>
      view.expect?.some((pattern) => pattern.test(problem)) ?? false;
    assertNone(problems.filter((problem) => !isMeant(problem)));
  });
  const page = await context.newPage();
  await page.goto(`${origin}${base}${view.lang === 'zh' ? 'zh/' : ''}${path}`, {
    waitUntil: 'load',
  });
  return page;
}

function newContext(browser: Browser, view: View): Promise<BrowserContext> {
  const width = view.width ?? 1440;
  const isPhone = width < PHONE_WIDTH;
  return browser.newContext({
    viewport: { width, height: isPhone ? 740 : 900 },
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: view.theme ?? 'light',
    locale: view.lang === 'zh' ? 'zh-CN' : 'en-US',
    javaScriptEnabled: view.javaScript ?? true,
    reducedMotion: 'reduce',
    serviceWorkers: view.worker === true ? 'allow' : 'block',
  });
}
