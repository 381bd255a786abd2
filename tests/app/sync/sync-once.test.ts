import { describe, expect, it } from 'vitest';
import { making, organization } from '@/tests/contracts/records';
import { failing, openStore, openTeam } from './one-store';

describe('what may happen to a backend', () => {
  it.each([
    'offline',
    'server-failed',
    'signed-out',
    'forbidden',
    'too-many',
  ] as const)('is an outcome: %s', async (code) => {
    const store = openStore('here');
    expect((await store.syncWith(failing(code))).outcome).toBe(code);
    await store.edit([making('account', organization('lago'))]);
    expect((await store.syncWith(failing(code))).outcome).toBe(code);
    expect(await store.pending(9)).toHaveLength(1);
  });

  it('names who is to be updated where versions differ', async () => {
    const store = openStore('here');
    for (const update of ['client', 'server'] as const) {
      const report = await store.syncWith(failing('version-old', update));
      expect(report).toMatchObject({ outcome: 'version-old', update });
    }
  });

  it('is no excuse for a store that fails', async () => {
    const store = openStore('here');
    store.close();
    await expect(store.syncWith(openTeam().ana)).rejects.toMatchObject({ code: 'store-closed' });
  });
});
