import { beforeEach, expect, it } from 'vitest';
import { findKnown, knownNames, packNames } from '@/utils/app/known-names';
import type { NameStore, Store } from '@/utils/app/ports';
import { newAccount } from '@/utils/core/account';
import { editOf } from '@/utils/core/change';
import type { AccountId } from '@/utils/core/ids';
import { instantOf } from '@/utils/core/time';
import { createMemoryStore } from '../fakes/memory-store';

let store: Store & NameStore;
beforeEach(() => {
  store = createMemoryStore();
});

async function save(...organizations: [id: string, name: string][]): Promise<void> {
  await store.edit(
    organizations.map(([id, name]) => {
      const draft = { kind: 'organization', name } as const;
      return editOf('account', undefined, newAccount(draft, id as AccountId, instantOf(0)))!;
    }),
  );
}

async function found(text: string): Promise<string[][]> {
  const { names } = await knownNames(store);
  return (await findKnown(text, names)).flatMap(({ place }) =>
    place === undefined ? [] : [names.idsOf(place)],
  );
}

it('are found though nothing is packed, and from the pack after that', async () => {
  await save(['acorn', 'Acorn Trading'], ['birch', 'Birch Mills']);
  expect(await found('Acorn Trading and Birch Mills')).toEqual([['acorn'], ['birch']]);
  expect(await store.keptNames()).toHaveProperty('packed');
  expect(await found('Acorn Trading and Birch Mills')).toEqual([['acorn'], ['birch']]);
});

it('are packed anew where the browser has lost the pack', async () => {
  await save(['acorn', 'Acorn Trading']);
  await packNames(store);
  const { keptNames } = store;
  store.keptNames = async () => ({
    ...(await keptNames()),
    packed: { head: 8, read: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
  });
  expect(await found('Acorn Trading')).toEqual([['acorn']]);
  store.keptNames = keptNames;
  expect(await found('Acorn Trading')).toEqual([['acorn']]);
});

it('are right after what was renamed, deleted or added since', async () => {
  await save(['acorn', 'Acorn Trading'], ['birch', 'Birch Mills'], ['both', 'Acorn Trading']);
  await packNames(store);
  await store.edit([{ table: 'account', id: 'acorn', fields: { name: 'Cedar Works' } }]);
  await save(['new', 'Birch Mills'], ['elder', 'Elder Tools']);
  const deleted = { table: 'account', id: 'birch', fields: { deleted: true } } as const;
  expect(await found('Acorn Trading')).toEqual([['both']]);
  expect(await found('Cedar Works')).toEqual([['acorn']]);
  expect(await found('Birch Mills')).toEqual([['birch', 'new']]);
  await store.edit([deleted as never]);
  expect(await found('Birch Mills')).toEqual([['new']]);
  expect(await found('Elder Tools')).toEqual([['elder']]);
});

it('are worn once very many have changed one by one', async () => {
  await save(['acorn', 'Acorn Trading']);
  await packNames(store);
  const many = Array.from({ length: 501 }, (_, i): [string, string] => [`m${i}`, `Vexol ${i}`]);
  for (let i = 0; i < many.length; i += 100) await save(...many.slice(i, i + 100));
  expect(await knownNames(store)).toMatchObject({ worn: true });
  expect(await found('Vexol 500')).toEqual([['m500']]);
  await packNames(store);
  expect(await knownNames(store)).toMatchObject({ worn: false });
  expect(await found('Vexol 500')).toEqual([['m500']]);
});
