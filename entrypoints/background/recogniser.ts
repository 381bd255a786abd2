import { readCorrections } from '@/utils/adapters/corrections';
import { READ_BY } from '@/utils/adapters/crm-news';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { names } from '@/utils/adapters/idb-store/names';
import { searchAccounts, similarAccounts } from '@/utils/adapters/idb-store/search';
import { knownNames, packNames } from '@/utils/app/known-names';
import { leftOut } from '@/utils/app/left-out';
import type { Store } from '@/utils/app/ports';
import type { Recogniser } from '@/utils/app/recognise';
import { COMPANY_ID } from '@/utils/core/company';
import { type CompanyIndex, normalizeCompanyName } from '@/utils/core/match';
import { type Corrections, choicesOn } from '@/utils/core/match/corrections';

/**
 * The store and the index of known names, made when first asked for. Nothing here matters when
 * the worker is killed: the next one makes it again from the store.
 */
const store = remembered(() =>
  openIdbStore({}, (connection) => ({
    ...names(connection),
    searchAccounts: (...asked: Parameters<Store['searchAccounts']>) =>
      searchAccounts(connection, ...asked),
    similarAccounts: (...asked: Parameters<Store['similarAccounts']>) =>
      similarAccounts(connection, ...asked),
  })),
);

const known = remembered(prepare);
const corrections = remembered(prepareCorrections);
let unsubscribe: (() => void) | undefined;

/** Accounts, members or the own company have changed. */
export function forgetKnown(): void {
  known.forget();
  corrections.forget();
}

export const openWorkerStore = store.get;

/**
 * To be called as soon as a page opens its line: the store is read while the page is asked what it says
 * of itself. Whoever needs it is told what went wrong.
 */
export function prepareRecogniser(): void {
  known.get().catch(() => {});
  corrections.get().catch(() => {});
}

/** Apart from the names, of which there may be a million. */
export const forgetCorrections = corrections.forget;

/**
 * @param site as `siteOf` names it
 * @param owners normalised addresses of whoever the site's pages belong to
 */
export async function openRecogniser(
  site = '',
  owners: readonly string[] = [],
): Promise<Recogniser> {
  const [{ store, names, members, company }, said] = await Promise.all([
    known.get(),
    corrections.get(),
  ]);
  const ownName = company ? [`name:${normalizeCompanyName(company)}`] : [];
  return {
    store,
    names,
    out: leftOut([...members, ...owners], [...said.never, ...ownName]),
    choices: choicesOn(site, said),
  };
}

interface Known {
  store: Store;
  names: CompanyIndex;
  /** Their normalised addresses. */
  members: string[];
  /** The user's own, by name. */
  company?: string;
}

async function prepare(): Promise<Known> {
  const opened = await store.get();
  unsubscribe?.();
  unsubscribe = opened.onNews(({ tables }) => {
    if (tables.some((table) => READ_BY.includes(table))) forgetKnown();
  });
  const [{ names: found, worn }, members, company] = await Promise.all([
    knownNames(opened),
    opened.all('member'),
    opened.get('company', COMPANY_ID),
  ]);
  // Whoever asks is answered first.
  if (worn) void packNames(opened).catch(console.error);
  return {
    store: opened,
    names: found,
    members: members.flatMap(({ emails }) => emails),
    ...(company?.name && { company: company.name }),
  };
}

/** Where the account somebody has chosen is deleted, the rules decide again. */
async function prepareCorrections(): Promise<Corrections> {
  const [opened, kept] = await Promise.all([store.get(), readCorrections()]);
  const accounts = await opened.getMany(
    'account',
    kept.choices.map(({ accountId }) => accountId ?? ''),
  );
  return {
    ...kept,
    choices: kept.choices.filter(({ accountId }, at) => !accountId || accounts[at]),
  };
}

/** Makes a thing once for all who ask; what failed is tried again by the next who asks. */
function remembered<T>(make: () => Promise<T>) {
  let made: Promise<T> | undefined;
  const forget = () => {
    made = undefined;
  };
  const get = (): Promise<T> => {
    if (made) return made;
    const making = make();
    made = making;
    making.catch(() => made === making && forget());
    return making;
  };
  return { get, forget };
}
