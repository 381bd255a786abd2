import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { countScope, scopeChunks, scopeOf } from '@/utils/app/scope';
import { addActivity, addRelation, smallCrm } from '../components/small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

/** A note of these accounts; the title says which. */
async function note(...accountIds: string[]) {
  const title = accountIds.join(' ');
  await addActivity(store, title, {
    kind: 'note',
    text: '',
    notedAt: '2026-11-02T09:00:00.000Z',
    accountIds,
  });
}

async function shownOn(id: string): Promise<string[]> {
  const scope = await scopeOf(store, (await store.get('account', id))!);
  const titles: string[] = [];
  for await (const { found } of scopeChunks(store, scope, { order: 'newest-first', limit: 2 })) {
    titles.push(...found.map(({ title }) => title));
  }
  expect((await countScope(store, scope)).note).toBe(titles.length);
  return titles.sort();
}

describe('whose activities a card shows, and how many they are', () => {
  it('of an organization its own and those of its contacts, each once', async () => {
    await note('acme');
    await note('acme', 'jane');
    await note('jane');
    await note('otto');
    expect(await shownOn('acme')).toEqual(['acme', 'acme jane', 'jane']);
  });

  it('of a contact its own only', async () => {
    await note('acme');
    await note('jane');
    expect(await shownOn('jane')).toEqual(['jane']);
  });

  it('not those of a contact who has left', async () => {
    await note('jane');
    await note('globex');
    expect(await shownOn('globex')).toEqual(['globex']);
  });

  it("not a contact's business with another of her organizations", async () => {
    await addRelation(store, 'r3', { contactId: 'jane', organizationId: 'globex' });
    await note('jane');
    await note('globex', 'jane');
    await note('acme', 'globex', 'jane');
    await note('acme', 'jane');
    await note('globex');
    expect(await shownOn('acme')).toEqual(['acme globex jane', 'acme jane', 'jane']);
    expect(await shownOn('globex')).toEqual(['acme globex jane', 'globex', 'globex jane', 'jane']);
  });
});
