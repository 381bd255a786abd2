import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { Advice } from '../advice';
import { goToExtensionPage } from './extension-page';
import type { InstalledBrowser } from './installed';

/** A running browser with Ficha in it. */
export interface Session extends Extension {
  /** Ficha's options page in the first tab. */
  options: Page;
}

export interface Extension {
  browser: Browser;
  installed: InstalledBrowser;
  /** Address of the extension's pages, with a slash at its end. */
  extensionUrl: string;
  /** The extension's id for the browser. */
  extensionId: string;
}

export interface SessionOptions {
  /** The folder of the extension. */
  extension: string;
  headless: boolean;
  /** Where the browser keeps its data; without it a new folder that goes when the browser closes. */
  profile?: string;
  /** What pages are told that the user reads: `es`. Without it the computer's, and English when headless. */
  language?: string;
  /** An X screen to open it on, where it is not headless. */
  display?: string;
  /** Frames are drawn as fast as they can be, and wait for no monitor; Chromium only. */
  unboundFrames?: boolean;
}

export const WINDOW = { width: 1280, height: 860 };

/** Any one will do; Firefox makes up a new one for each profile, and then nobody knows our address. */
const FIREFOX_UUID = 'f1c4a000-0000-4000-8000-00000000f1ca';

export async function startSession(
  installed: InstalledBrowser,
  options: SessionOptions,
): Promise<Session> {
  const start = installed.family === 'firefox' ? startFirefox : startChromium;
  const extension = await start(installed, options);
  try {
    const [first] = await extension.browser.pages();
    const page = first ?? (await extension.browser.newPage());
    await goToExtensionPage(extension, page, 'options.html');
    return { ...extension, options: page };
  } catch (error) {
    await extension.browser.close();
    throw error;
  }
}

// Chrome and Edge take no --load-extension any more; the DevTools protocol over a pipe still may.
async function startChromium(
  installed: InstalledBrowser,
  { extension, ...options }: SessionOptions,
): Promise<Extension> {
  const language = languageOf(options);
  const browser = await launch({
    ...launchOptions(installed, options),
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    // On Linux the language comes from here alone.
    env: { ...process.env, ...(language && { LANGUAGE: language }), ...displayOf(options) },
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      // Debian's Chromium has no words of its own but English ones, and would tell pages of no other.
      ...(options.language ? [`--accept-lang=${options.language}`] : []),
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.unboundFrames ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, installed, extensionUrl: `chrome-extension://${id}/`, extensionId: id };
}

async function startFirefox(
  installed: InstalledBrowser,
  { extension, ...options }: SessionOptions,
): Promise<Extension> {
  const id = await geckoId(extension);
  const language = languageOf(options);
  const browser = await launch({
    ...launchOptions(installed, options),
    browser: 'firefox',
    env: { ...process.env, ...displayOf(options) },
    args: [
      // Without it no program may open the extension's pages, nor read the sidebar.
      '--remote-allow-system-access',
      `--width=${WINDOW.width}`,
      `--height=${WINDOW.height}`,
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(language && { 'intl.accept_languages': language, 'intl.locale.requested': language }),
    },
  });
  await browser.installExtension(extension);
  return { browser, installed, extensionUrl: `moz-extension://${FIREFOX_UUID}/`, extensionId: id };
}

function displayOf({ display }: Omit<SessionOptions, 'extension'>) {
  return display ? { DISPLAY: display } : {};
}

function languageOf({ language, headless }: Omit<SessionOptions, 'extension'>) {
  return language ?? (headless ? 'en' : undefined);
}

/** @throws Advice with what the browser said */
async function launch(options: LaunchOptions): Promise<Browser> {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    throw new Advice(`${options.executablePath} did not start: ${(error as Error).message}`);
  }
}

function launchOptions(
  { path }: InstalledBrowser,
  { headless, profile }: Omit<SessionOptions, 'extension'>,
): LaunchOptions {
  return {
    executablePath: path,
    headless,
    defaultViewport: null,
    ...(profile !== undefined && { userDataDir: profile }),
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
