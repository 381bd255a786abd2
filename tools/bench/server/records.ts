import { newAccount } from '../../../utils/core/account';
import { type Change, editOf } from '../../../utils/core/change';
import type { AccountId } from '../../../utils/core/ids';
import type { Stamp } from '../../../utils/core/stamp';
import { instantOf } from '../../../utils/core/time';

const START = Date.UTC(2026, 0, 1);

/** Changes that make so many organizations of a usual size (about 700 bytes each as JSON). */
export function creations(count: number, prefix: string): Change[] {
  return Array.from({ length: count }, (_, place) => {
    const id = `${prefix}-${place}`;
    const draft = {
      kind: 'organization' as const,
      name: `Company ${place} of the ${prefix} list`,
      emails: [`office@company-${place}.example`],
      phones: [`+34 91 ${String(place).padStart(7, '0')}`],
      domains: [`company-${place}.example`],
      description: 'Met at the fair in spring; wants an offer for two boats and the winter berth.',
      tags: ['fair', 'boats'],
    };
    const account = newAccount(draft, id as AccountId, instantOf(START + place));
    const stamp = `${instantOf(START + place)}-0000-bench` as Stamp;
    return { ...editOf('account', undefined, account)!, stamp };
  });
}

/** Another name for a record that is there. */
export function renaming(id: string, count: number): Change {
  const stamp = `${instantOf(Date.now())}-${(count % 65_536).toString(16).padStart(4, '0')}-bench`;
  return { table: 'account', id, fields: { name: `Renamed ${count}` }, stamp: stamp as Stamp };
}

export function batches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );
}
