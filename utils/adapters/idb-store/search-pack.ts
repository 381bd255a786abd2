import type { SearchedAccount, SearchStore } from '@/utils/app/ports';
import type { Account } from '@/utils/core/account';
import { wordsOf } from '@/utils/core/name';
import { numberWords } from '@/utils/core/number-keys';
import { transliterated } from '@/utils/core/search/transliteration';
import { REWORDED } from './changed-accounts';
import type { Connection } from './connection';
import { keepPack, keptPack, rowSlice } from './packs';
import type { StoredRow } from './schema';

/** Which file accounts are searched in, and what is needed to make it. */
export function searchPack(connection: Connection): SearchStore {
  return {
    keptSearch: async () => {
      const { pack, at, changed, rows } = await keptPack(connection, REWORDED);
      const kept = { at, changed, accounts: rows.flatMap(searchedOf) };
      return pack ? { ...kept, file: pack.file } : kept;
    },
    searchSlice: async (after, limit) => {
      const { rows, ...rest } = await rowSlice(connection, after, limit);
      return { accounts: rows.flatMap(searchedOf), ...rest };
    },
    keepSearch: (file, at) => keepPack(connection, REWORDED, { id: 'search', file }, at),
  };
}

function searchedOf({ record, words = [] }: StoredRow): SearchedAccount[] {
  if (!record) return [];
  const { id, kind, name, aliases, ownerId, updatedAt, phones, vatNumber } = record as Account;
  const numbers = numberWords(
    phones.map(({ number }) => number),
    vatNumber,
  );
  const spelled = [name, ...aliases].flatMap((one) => wordsOf(transliterated(one) ?? ''));
  const all = [...words, ...spelled.map(({ text }) => text), ...numbers];
  const searched = { id, kind, name, words: [...new Set(all)], updatedAt };
  return [{ ...searched, ...(ownerId && { ownerId }) }];
}
