import { parseArgs } from 'node:util';
import { Advice } from '../advice';

export interface StartArguments {
  help: boolean;
  headless: boolean;
  /** A name or the path of a program; without it, whatever is installed. */
  browser: string | undefined;
  /** The page to open instead of the demo inbox. */
  url: string | undefined;
}

export const HELP = `Opens a browser with Ficha in it, sample data loaded, on a demo inbox.

  npm start                          the first browser found: Chromium, Chrome, Edge, Firefox
  npm start -- <address>             this page instead of the demo inbox
  npm start -- --browser firefox     chromium, chrome, edge, firefox, or the path of a program
  npm start -- --headless            without a screen: saves pictures to .output/shots/, prints
                                     what was found and the card, and ends
  npm start -- --help                this text

FICHA_CHROMIUM and FICHA_FIREFOX name a program to use before all others.`;

/** @throws Advice when an argument is not understood */
export function readArguments(args: readonly string[]): StartArguments {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new Advice(`One address at most, please.\n\n${HELP}`);
  return {
    help: values.help ?? false,
    headless: values.headless ?? false,
    browser: values.browser,
    url: positionals[0] === undefined ? undefined : webAddress(positionals[0]),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        headless: { type: 'boolean' },
        browser: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Advice(`${(error as Error).message.split('. ')[0]}.\n\n${HELP}`);
  }
}

/** People leave out https:// when they type. */
function webAddress(text: string): string {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new Advice(`“${text}” is not the address of a web page.`);
}
