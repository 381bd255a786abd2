import { beforeEach, describe, expect, it } from 'vitest';
import { addContact, addOrganization } from '@/utils/app/crm';
import type { Store } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import { smallCrm, stillWorld } from '../components/small-crm';

const acme = 'acme' as AccountId;
const world = stillWorld();
let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

describe('adding', () => {
  it('makes a contact of an address and links it to its organization', async () => {
    const draft = { name: 'Nina Keller', email: 'Nina@Acme.example', organizationId: acme };
    const { accountId } = await addContact(store, world, draft);
    const [found] = await store.accountsBy('emails', 'nina@acme.example');
    expect(found).toMatchObject({ id: accountId, kind: 'contact', name: 'Nina Keller' });
    const [relation] = await store.relationsOf(accountId);
    expect(relation).toMatchObject({ contactId: accountId, organizationId: 'acme', main: true });
  });

  it('makes the user responsible for what they add', async () => {
    const { accountId } = await addContact(store, world, { name: 'Nina' });
    expect((await store.get('account', accountId))?.ownerId).toBe('mar');
  });

  it('takes contact and relation back together', async () => {
    const { accountId, undo } = await addContact(store, world, { name: 'N', organizationId: acme });
    const before = (await store.relationsOf(acme)).length;
    await undo();
    expect(await store.get('account', accountId)).toBeUndefined();
    expect(await store.relationsOf(acme)).toHaveLength(before - 1);
  });

  it('lets an organization be found by the domain it was added with', async () => {
    const draft = { name: 'Initech', domain: 'https://www.initech.example/about' };
    const { accountId } = await addOrganization(store, world, draft);
    expect(await store.accountsBy('domains', 'initech.example')).toMatchObject([{ id: accountId }]);
  });

  it('refuses an account without a name and keeps the store as it was', async () => {
    const before = await store.count('account');
    await expect(addContact(store, world, { name: ' ' })).rejects.toMatchObject({
      code: 'invalid-record',
    });
    expect(await store.count('account')).toBe(before);
  });
});
