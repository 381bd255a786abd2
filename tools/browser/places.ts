import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './installed';

interface Places {
  /** Absolute paths where the browser's own installer puts it. */
  files: string[];
  /** Names to look for along PATH. */
  commands: string[];
}

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);
const macRoots = ['/Applications', join(homedir(), 'Applications')];

/** Where browsers are on the system we run on. */
export const PLACES: Record<BrowserName, Places> = {
  chromium: places({
    windows: ['Chromium\\Application\\chrome.exe'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    commands: ['chromium', 'chromium-browser'],
  }),
  chrome: places({
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    linux: ['/opt/google/chrome/chrome'],
    commands: ['google-chrome', 'google-chrome-stable'],
  }),
  edge: places({
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
  }),
  firefox: places({
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  }),
};

function places(of: {
  windows: string[];
  mac: string[];
  linux: string[];
  commands: string[];
}): Places {
  if (process.platform === 'win32') {
    return { files: under(windowsRoots, of.windows), commands: [] };
  }
  if (process.platform === 'darwin')
    return { files: under(macRoots, of.mac), commands: of.commands };
  return { files: of.linux, commands: of.commands };
}

function under(roots: string[], files: string[]): string[] {
  return files.flatMap((file) => roots.map((root) => join(root, file)));
}
