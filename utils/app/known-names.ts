import { type CompanySpan, findCompanies } from '../core/detect';
import { buildCompanyIndex, type CompanyIndex, PackedNames } from '../core/match';
import { CompanyIndexBuilder } from '../core/match/build-index';
import { ChangedNames } from '../core/match/changed-names';
import type { NameEntry, NameStore } from './ports';

/** Accounts whose names are read at once; others get their turn in between. */
const PART = 2_000;
/** From so many changes on names are packed anew. */
const WORTH_PACKING = 500;

export interface KnownNames {
  names: CompanyIndex;
  /** So much has changed that `packNames` is worth its while. */
  worn: boolean;
}

/** The names of all organizations, from the pack where there is one. */
export async function knownNames(store: NameStore): Promise<KnownNames> {
  const { packed, changed, entries } = await store.keptNames();
  if (!packed) return { names: await packNames(store), worn: false };
  const head = await packed.read(0, packed.head).catch(() => undefined);
  // The browser keeps it in a file, which may be lost though the rest is there.
  if (!head) return { names: await packNames(store), worn: false };
  const names = new PackedNames(head, packed.read);
  if (changed.length === 0) return { names, worn: false };
  return {
    names: new ChangedNames(names, buildCompanyIndex(asIndexed(entries)), changed),
    worn: changed.length > WORTH_PACKING,
  };
}

/** Reads all names and keeps them packed. What is written meanwhile is not lost: it counts as changed. */
export async function packNames(store: NameStore): Promise<CompanyIndex> {
  const { at } = await store.keptNames();
  const builder = new CompanyIndexBuilder();
  let after: string | undefined;
  do {
    const part = await store.nameSlice(after, PART);
    builder.add(asIndexed(part.entries));
    after = part.last;
  } while (after !== undefined);
  const packed = builder.pack();
  await store.keepNames(packed, at);
  return new PackedNames(packed.buffer);
}

/** As `findCompanies`; loads of the names what the text asks for. */
export async function findKnown(text: string, names: CompanyIndex): Promise<CompanySpan[]> {
  for (;;) {
    const found = findCompanies(text, names);
    if (!names.lacks) return found;
    await names.load();
  }
}

/** The store's keys are names already, less their legal forms. */
function asIndexed(entries: readonly NameEntry[]) {
  return entries.map(({ key, accountId }) => ({ id: accountId, names: [key] }));
}
