import { makeSample } from '@/utils/core/sample/make-sample';
import { dateOf, instantOf } from '@/utils/core/time';

/** A page of the size the goals are set for: 50 000 text nodes with about 1.3 MB of text. */
export const TEXT_NODES = 50_000;

const WORDS =
  'the quarter closes with more orders than planned while two deliveries wait for parts and a visit is due before the week ends'.split(
    ' ',
  );

/** What stands on the page to be found. */
export interface BenchPage {
  html: string;
  /** Names of organizations in the sample data. */
  names: string[];
  /** Of text. */
  chars: number;
}

/** One address or name in every forty texts: about as many as a long list of messages shows. */
export function makePage(now: number): BenchPage {
  const { accounts } = makeSample(dateOf(instantOf(now)), instantOf(now));
  const names = accounts.flatMap(({ kind, name }) => (kind === 'organization' ? [name] : []));
  const addresses = accounts.flatMap(({ emails }) => emails.map(({ address }) => address));
  const cells: string[] = [];
  for (let i = 0; i < TEXT_NODES; i++) cells.push(textOf(i, names, addresses));
  const rows: string[] = [];
  for (let i = 0; i < cells.length; i += 5) {
    rows.push(
      `<tr>${cells
        .slice(i, i + 5)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
    );
  }
  const html = `<!doctype html><meta charset="utf-8"><title>Bench</title><body><table>${rows.join('')}</table>`;
  return { html, names, chars: cells.join('').length };
}

function textOf(i: number, names: string[], addresses: string[]): string {
  const words = [0, 1, 2, 3, 4].map((step) => WORDS[(i * 7 + step * 3) % WORDS.length]);
  if (i % 40 === 0) words[2] = addresses[(i / 40) % addresses.length]!;
  if (i % 40 === 20) words[2] = names[((i - 20) / 40) % names.length]!.replace(/&/g, '&amp;');
  if (i % 400 === 10) words[2] = `stranger${i}@nowhere${i % 7}.example`;
  return words.join(' ');
}
