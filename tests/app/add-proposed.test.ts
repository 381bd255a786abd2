import { beforeEach, expect, it } from 'vitest';
import { addPeople, addProposed, type Proposed } from '@/utils/app/add-proposed';
import type { Store } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import type { Proposal } from '@/utils/core/match/match';
import { unknownAddress } from '../components/matches';
import { smallCrm, stillWorld } from '../components/small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

function person(address: string, proposal: Proposal): Proposed {
  return { match: unknownAddress(address, proposal.name), proposal };
}

async function worksFor(id: AccountId) {
  const relations = await store.relationsOf(id);
  return Promise.all(
    relations.map(async ({ organizationId, role }) => {
      const organization = await store.get('account', organizationId);
      return [organization?.name, role];
    }),
  );
}

const NINA = person('nina@acme.example', {
  name: 'Nina Keller',
  organizationId: 'acme' as AccountId,
  role: 'Buyer',
});
const OLA = person('ola@nord.example', {
  name: 'Ola Nord',
  company: 'Nord AS',
  domain: 'nord.example',
});
const PER = person('per@nord.example', { name: 'Per Nord', company: 'NORD A/S' });

it('relates people to the organization of their domain, with their role', async () => {
  const { accountIds } = await addPeople(store, stillWorld(), [NINA]);
  expect(await worksFor(accountIds[0]!)).toEqual([['Acme Tools Ltd', 'Buyer']]);
});

it('makes no company of a signature unless it is asked to', async () => {
  const { accountIds } = await addPeople(store, stillWorld(), [OLA]);
  expect(await worksFor(accountIds[0]!)).toEqual([]);
});

it('makes one organization for all who sign with it, and takes all of it back', async () => {
  const before = await store.count('account');
  const { accountIds, undo } = await addPeople(store, stillWorld(), [OLA, PER], {
    companies: true,
  });
  const [ola, per] = await Promise.all(accountIds.map(worksFor));
  expect(ola).toEqual([['Nord AS', '']]);
  expect(per).toEqual(ola);
  expect(await store.accountsBy('domains', 'nord.example')).toHaveLength(1);
  await undo();
  expect(await store.count('account')).toBe(before);
});

it('makes an organization of a name', async () => {
  const match = { ...unknownAddress('x', 'Nord AS'), kind: 'name' as const, text: 'Nord AS' };
  const { accountId } = await addProposed(store, stillWorld(), {
    match,
    proposal: match.proposal!,
  });
  expect(await store.get('account', accountId)).toMatchObject({
    kind: 'organization',
    name: 'Nord AS',
  });
});
