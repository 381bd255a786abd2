import { findEmails } from '@/utils/core/detect';
import { printTable } from '../table';
import type { Corpus, Item } from './corpus';
import { KNOWN_DIFFERENCES } from './known-differences';
import { share, Tally } from './tally';

const SETS = [
  'email-linkify-it',
  'email-linkifyjs',
  'email-twitter',
  'email-gfm',
  'email-extract',
  'email-obfuscated-suite',
  'email-eai',
  'email-isemail-exact',
  'email-pev-exact',
  'webstruct-contact-pages',
];

/** How well addresses are found; a difference that is right as it is counts in the first columns only. */
export function addresses(corpus: Corpus, showAll: boolean): void {
  const rows: string[][] = [];
  const differences: string[] = [];
  for (const set of SETS.filter((name) => corpus.has(name))) {
    const all = new Tally();
    const judged = new Tally();
    for (const item of corpus.read(set)) {
      const expected = distinct(item.emails ?? []);
      const found = foundIn(item);
      const { missed, wrong } = all.compare(expected, found);
      const reason = KNOWN_DIFFERENCES[item.id];
      if (!reason) judged.compare(expected, found);
      for (const one of missed) differences.push(`  ${item.id} misses ${one}: ${reason ?? '?'}`);
      for (const one of wrong) differences.push(`  ${item.id} finds ${one}: ${reason ?? '?'}`);
    }
    rows.push([
      set,
      `${all.right + all.missed}`,
      share(all.precision),
      share(all.recall),
      share(judged.precision),
      share(judged.recall),
    ]);
  }
  console.log('\nAddresses');
  printTable(['set', 'addresses', 'P', 'R', 'P judged', 'R judged'], rows);
  console.log(`${differences.length} differences${showAll ? ':' : ' (--differences lists them)'}`);
  if (showAll) console.log(differences.join('\n'));
}

function foundIn({ text, mode }: Item): string[] {
  const spans = findEmails(text);
  const whole = spans.filter(({ start, end }) => start === 0 && end === text.length);
  return distinct((mode === 'exact' ? whole : spans).map(({ email }) => email));
}

function distinct(emails: readonly string[]): string[] {
  return [...new Set(emails.map((email) => email.normalize('NFC').toLowerCase()))];
}
