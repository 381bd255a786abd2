import { Advice } from '../advice';
import { canInstall, installPackages, packagesOf } from './debian';
import { BROWSER_NAMES, type BrowserName, findBrowser, type InstalledBrowser } from './installed';

const HOME_PAGES: Record<BrowserName, string> = {
  chromium: 'https://www.chromium.org/getting-involved/download-chromium/',
  chrome: 'https://www.google.com/chrome/',
  edge: 'https://www.microsoft.com/edge',
  firefox: 'https://www.mozilla.org/firefox/',
};

/**
 * The browser asked for; installs Chromium or Firefox where that can be done without a question.
 * @param wanted as for `findBrowser`
 * @throws Advice naming what to install
 */
export function needBrowser(wanted?: string): InstalledBrowser {
  const found = findBrowser(wanted);
  if (found) return found;
  const family = wanted === undefined || wanted === 'chromium' ? 'chromium' : wanted;
  if ((family === 'chromium' || family === 'firefox') && canInstall()) {
    installPackages(packagesOf(family));
    const installed = findBrowser(family);
    if (installed) return installed;
  }
  throw new Advice(adviceFor(wanted));
}

/** Any browser of the Chromium family. @throws Advice naming what to install */
export function needChromium(): InstalledBrowser {
  const found = findBrowser();
  return found?.family === 'chromium' ? found : needBrowser('chromium');
}

function adviceFor(wanted: string | undefined): string {
  if (wanted === undefined) {
    return [
      'No browser was found. Install one of these and run the command again:',
      ...BROWSER_NAMES.map((name) => `  ${name.padEnd(9)}${HOME_PAGES[name]}`),
      'Or name the program of one you have: npm start -- --browser /path/to/the/browser',
    ].join('\n');
  }
  const name = BROWSER_NAMES.find((n) => n === wanted);
  if (!name) {
    return `There is no program at ${wanted}. Use --browser ${BROWSER_NAMES.join(' | ')} or the path of a browser’s program.`;
  }
  return [
    `${name} is not installed here. Install it from ${HOME_PAGES[name]} and run the command again,`,
    'or name its program: npm start -- --browser /path/to/the/browser',
  ].join('\n');
}
