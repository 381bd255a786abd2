import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Family } from '@/tools/browser/installed';
import { needBrowser, needChromium } from '@/tools/browser/need';
import { openPanel, type Panel } from '@/tools/browser/panel';
import { loadSampleData } from '@/tools/browser/sample-data';
import { type Session, type SessionOptions, startSession } from '@/tools/browser/session';
import { buildIfStale } from '@/tools/build';
import { makeLaunchCopy } from '@/tools/launch-copy';
import { OUTPUT } from '@/tools/paths';
import { until } from '@/tools/until';

/** A real browser with the built extension, allowed to read every page on the loopback address. */
export interface Ficha extends Session {
  /** The folder it was loaded from. */
  extension: string;
  /** Serves the HTML at an address of its own and opens it in a new tab. */
  open(html: string): Promise<Page>;
  /** The same at an address of somebody else, whom nobody asks: the site must be among the allowed. */
  openAt(url: string, html: string): Promise<Page>;
  /** The side panel, once it is open and shows the text. */
  panelWith(text: string): Promise<Panel>;
  close(): Promise<void>;
}

interface Setting extends Pick<SessionOptions, 'profile' | 'language' | 'display'> {
  sampleData?: boolean;
  /** Addresses of pages whose hosts it may read too. */
  sites?: readonly string[];
  /** The folder that a browser with the same profile has loaded it from: its id comes of the folder. */
  from?: string;
}

let started = 0;

export async function startFicha(
  family: Family = 'chromium',
  { sampleData = true, sites = [], from, ...options }: Setting = {},
): Promise<Ficha> {
  const installed = family === 'firefox' ? needBrowser('firefox') : needChromium();
  const extension = from ?? (await newCopy(family, sites));
  const pages = await servePages();
  const session = await startSession(installed, {
    extension,
    headless: options.display === undefined,
    ...options,
  });
  if (sampleData) await loadSampleData(session);
  return {
    ...session,
    extension,
    open: async (html) => {
      const page = await session.browser.newPage();
      await page.goto(pages.add(html));
      return page;
    },
    openAt: async (url, html) => {
      const page = await session.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isPage = request.url() === url;
        const body = isPage ? documentOf(html) : '';
        void request.respond({ status: isPage ? 200 : 404, contentType: 'text/html', body });
      });
      await page.goto(url);
      return page;
    },
    panelWith: async (text) => {
      const panel = await openPanel(session);
      await waitForPanel(panel, text);
      return panel;
    },
    close: async () => {
      await session.browser.close();
      await pages.close();
    },
  };
}

/** Of its own: another browser may still be reading the last one. */
async function newCopy(family: Family, sites: readonly string[]): Promise<string> {
  started += 1;
  const extension = join(OUTPUT, 'launch', `tests-${family}-${started}`);
  await makeLaunchCopy(await buildIfStale(family), extension, ['http://127.0.0.1/', ...sites]);
  return extension;
}

export async function waitForPanel(panel: Panel, text: string): Promise<void> {
  let last = '';
  await until(async () => {
    last = await panel.text();
    return last.includes(text);
  }, `The panel does not show “${text}”.`).catch((error: Error) => {
    throw new Error(`${error.message} It shows:\n${last}`);
  });
}

async function servePages() {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    /** @returns its address */
    add(html: string): string {
      const path = `/${pages.size + 1}`;
      pages.set(path, documentOf(html));
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function documentOf(html: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Page</title>${html}`;
}
