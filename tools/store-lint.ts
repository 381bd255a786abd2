import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Advice } from './advice';
import { run } from './run';

/** What the linter of Firefox's add-on store finds fault with: an error, a warning or a notice. */
export interface Finding {
  code: string;
  description: string;
  /** In the built extension; absent where it is about all of it. */
  file?: string;
  /** Both from 1. */
  line?: number;
  column?: number;
  /** The code from that place on. */
  excerpt?: string;
}

interface Allowance {
  code: string;
  /** What the finding's description or its excerpt begins with or holds. */
  about: RegExp;
  why: string;
}

/** Each stands for just one finding; anything else fails, and so does an entry nothing needs any more. */
export const ALLOWED: readonly Allowance[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    about: /"browser_specific_settings\.gecko\.data_collection_permissions"/,
    why: 'The store asks for the key, and Firefox on the desktop knows it since 140. Ficha is not offered for Android, which has no sidebar.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /^\w+\.innerHTML=\w+\.__html\b/,
    why: 'Preact’s own, for `dangerouslySetInnerHTML`, which nothing of ours uses: Biome refuses it.',
  },
];

/** @throws Advice naming each finding that is not allowed, and each allowance nothing needs */
export async function lintForStore(built: string): Promise<void> {
  const args = ['lint', '--source-dir', built, '--output', 'json', '--no-config-discovery'];
  const { output } = await run('web-ext', args);
  const wrong = judged(await Promise.all(findingsIn(output).map((one) => withExcerpt(built, one))));
  if (wrong.length > 0) throw new Advice(wrong.join('\n'));
}

/** @returns a line for each thing that is wrong */
export function judged(findings: readonly Finding[]): string[] {
  const open = [...ALLOWED];
  const wrong: string[] = [];
  for (const finding of findings) {
    const at = open.findIndex(
      ({ code, about }) =>
        code === finding.code && about.test(finding.excerpt ?? finding.description),
    );
    if (at >= 0) open.splice(at, 1);
    else wrong.push(lineOf(finding));
  }
  return [...wrong, ...open.map(({ code }) => `${code} is allowed and no longer found`)];
}

function findingsIn(output: string): Finding[] {
  try {
    const { errors, warnings, notices } = JSON.parse(output);
    return [...errors, ...warnings, ...notices];
  } catch {
    throw new Advice(`web-ext did not answer as expected:\n${output}`);
  }
}

async function withExcerpt(built: string, finding: Finding): Promise<Finding> {
  const { file, line, column } = finding;
  if (!file || !line || !column) return finding;
  const code = await readFile(join(built, file), 'utf8');
  return { ...finding, excerpt: code.split('\n')[line - 1]!.slice(column - 1, column + 79) };
}

function lineOf({ code, description, file = '', line, column, excerpt }: Finding): string {
  const place = line ? `${file}:${line}:${column}` : file;
  return [`${code} ${place}`, description, excerpt].filter(Boolean).join('\n  ');
}
