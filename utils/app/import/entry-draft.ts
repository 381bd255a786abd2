import type { Account } from '../../core/account';
import type { ImportedEntry, Person } from '../../core/import/imported-entry';
import type { Known } from './entry-people';

/** The entry of a message, but for whom it belongs to. */
export function emailDraft(
  { from, to, cc, subject, text, sentAt }: Extract<ImportedEntry, { kind: 'email' }>,
  isOurs: (address: string) => boolean,
  known: (address: string) => Known,
) {
  const isOut = isOurs(from.address) && known(from.address).owners.length === 0;
  const receivers = [...to, ...cc].map(({ address }) => address);
  return {
    kind: 'email' as const,
    title: subject || text.split('\n', 1)[0]!.slice(0, 200).trim() || from.name || from.address,
    direction: isOut ? ('out' as const) : ('in' as const),
    sentAt,
    from: from.address,
    to: [...new Set(receivers)].filter((address) => address !== from.address),
    text,
  };
}

/** Whoever has it, else the organization of its domain. */
export function accountsOf({ owners, organization }: Known): readonly Account[] {
  if (owners.length > 0) return owners;
  return organization ? [organization] : [];
}

/** All whom it names. */
export function peopleOf(entry: ImportedEntry): Person[] {
  return entry.kind === 'email' ? [entry.from, ...entry.to, ...entry.cc] : entry.people;
}

/** With whom we wrote or met: copies and colleagues are not meant. */
export function correspondents(
  entry: ImportedEntry,
  isOurs: (address: string) => boolean,
): Person[] {
  if (entry.kind === 'appointment') return entry.people.filter(({ address }) => !isOurs(address));
  const people = isOurs(entry.from.address) ? entry.to : [entry.from];
  return people.filter(({ address }) => !isOurs(address));
}
