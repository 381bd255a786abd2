import { accessSync, constants, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { Advice } from '../advice';
import { PLACES } from './places';

/** What decides how Ficha is built, loaded and driven. */
export type Family = 'chromium' | 'firefox';
export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'chrome', 'edge', 'firefox'];

export interface InstalledBrowser {
  name: BrowserName;
  family: Family;
  /** The program to run. */
  path: string;
}

/**
 * Looks where the installers put browsers, then along PATH. `FICHA_CHROMIUM` and `FICHA_FIREFOX`
 * name a program that goes before all others of its family.
 * @param wanted a name or the path of a program; without it the first browser found in the order of BROWSER_NAMES
 */
export function findBrowser(wanted?: string): InstalledBrowser | undefined {
  const names = wanted === undefined ? BROWSER_NAMES : BROWSER_NAMES.filter((n) => n === wanted);
  if (wanted !== undefined && names.length === 0) return atPath(wanted);
  for (const name of names) {
    const path = candidates(name).find(isProgram);
    if (path) return { name, family: familyOf(name), path };
  }
  return undefined;
}

function atPath(path: string): InstalledBrowser | undefined {
  if (!isProgram(path)) return undefined;
  const file = basename(path).toLowerCase();
  if (file.includes('firefox')) return { name: 'firefox', family: 'firefox', path };
  const name = file.includes('edge') ? 'edge' : /google|chrome/.test(file) ? 'chrome' : 'chromium';
  return { name, family: 'chromium', path };
}

function familyOf(name: BrowserName): Family {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

function candidates(name: BrowserName): string[] {
  const named = namedByUser(name);
  if (named) return [named];
  const { files, commands } = PLACES[name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...files, ...onPath];
}

/** @throws Advice when the variable names no program: to take another one silently would mislead */
function namedByUser(name: BrowserName): string | undefined {
  const variable = name === 'firefox' ? 'FICHA_FIREFOX' : 'FICHA_CHROMIUM';
  const path = name === 'firefox' || name === 'chromium' ? process.env[variable] : undefined;
  if (path && !isProgram(path)) throw new Advice(`${variable} names ${path}, which is no program.`);
  return path;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there or not ours to run: both mean that this candidate is none.
    return false;
  }
}
