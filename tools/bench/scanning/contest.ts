// Runs in a worker of Chromium.
import LinkifyIt from 'linkify-it';
import { find as linkifyjs } from 'linkifyjs';
import AhoCorasick from 'modern-ahocorasick';
import { findCompanies, findEmails } from '@/utils/core/detect';
import { buildCompanyIndex } from '@/utils/core/match';
import { millionNames } from '../million-names';

/** What one contestant took. */
export interface Scan {
  name: string;
  /** Milliseconds, the fastest run and the one in the middle. */
  best: number;
  median: number;
  found: number;
}

export interface Contest {
  /** Beside the addresses, and beside the names. */
  addresses: Scan[];
  names: Scan[];
  /** Of the index of a million names. */
  bytes: number;
  /** Different names in it. */
  size: number;
}

const RUNS = 40;
/** An automaton of a million names does not fit into a worker's memory. */
const AUTOMATON = 20_000;

addEventListener('message', ({ data }: MessageEvent<{ text: string; names: string[] }>) => {
  postMessage(contest(data.text, data.names));
});

function contest(text: string, names: string[]): Contest {
  const linkify = new LinkifyIt({}, { fuzzyLink: false, fuzzyEmail: true });
  const addresses = [
    scan('findEmails', () => findEmails(text)),
    scan('linkify-it', () => linkify.match(text) ?? []),
    scan('linkifyjs', () => linkifyjs(text, 'email')),
    scan('a regular expression', () => text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []),
  ];
  const million = buildCompanyIndex(millionNames(names));
  const thousands = [...millionNames(names, AUTOMATON)];
  const automaton = new AhoCorasick(thousands.flatMap((one) => one.names));
  const few = buildCompanyIndex(thousands);
  return {
    addresses,
    names: [
      scan('findCompanies, 1,000,000 names', () => findCompanies(text, million)),
      scan('findCompanies, 20,000 names', () => findCompanies(text, few)),
      scan('findCompanies, none', () => findCompanies(text)),
      scan('modern-ahocorasick, 20,000 names', () => automaton.search(text)),
      scan('a regular expression for words', () => text.match(/[\p{L}\p{N}]+/gu) ?? []),
    ],
    bytes: million.places * 4,
    size: million.size,
  };
}

function scan(name: string, run: () => unknown[]): Scan {
  const found = run().length;
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return { name, best: times[0]!, median: times[Math.floor(RUNS / 2)]!, found };
}
