import { readCorrections } from '@/utils/adapters/corrections';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { companyIndex } from '@/utils/app/company-index';
import { leftOut } from '@/utils/app/left-out';
import type { Store } from '@/utils/app/ports';
import type { Recogniser } from '@/utils/app/recognise';
import { COMPANY_ID } from '@/utils/core/company';
import { type CompanyIndex, normalizeCompanyName } from '@/utils/core/match';
import { type Corrections, choicesOn } from '@/utils/core/match/corrections';
import type { Table } from '@/utils/core/record';

/**
 * The store and the index of known names, made when first asked for. Nothing here matters when
 * the worker is killed: the next one makes it again from the store.
 */
const store = remembered(openIdbStore);
const known = remembered(prepare);
/** Tables from which it is made. */
const READ_FROM: readonly Table[] = ['account', 'member', 'company'];
let unsubscribe: (() => void) | undefined;

/** Names, members or the user's corrections have changed. */
export const forgetKnown = known.forget;

/**
 * @param site as `siteOf` names it
 * @param owners normalised addresses of whoever the site's pages belong to
 */
export async function openRecogniser(
  site = '',
  owners: readonly string[] = [],
): Promise<Recogniser> {
  const { store, names, members, company, corrections } = await known.get();
  const ownName = company ? [`name:${normalizeCompanyName(company)}`] : [];
  return {
    store,
    names,
    out: leftOut([...members, ...owners], [...corrections.never, ...ownName]),
    choices: choicesOn(site, corrections),
  };
}

interface Known {
  store: Store;
  names: CompanyIndex;
  /** Their normalised addresses. */
  members: string[];
  /** The user's own, by name. */
  company?: string;
  corrections: Corrections;
}

async function prepare(): Promise<Known> {
  const opened = await store.get();
  unsubscribe?.();
  unsubscribe = opened.onNews(({ tables }) => {
    if (tables.some((table) => READ_FROM.includes(table))) known.forget();
  });
  const [names, members, company, corrections] = await Promise.all([
    opened.nameEntries(),
    opened.all('member'),
    opened.get('company', COMPANY_ID),
    readCorrections(),
  ]);
  return {
    store: opened,
    names: companyIndex(names),
    members: members.flatMap(({ emails }) => emails),
    ...(company?.name && { company: company.name }),
    corrections: await withoutGone(opened, corrections),
  };
}

/** Where the account somebody has chosen is deleted, the rules decide again. */
async function withoutGone(opened: Store, corrections: Corrections): Promise<Corrections> {
  const { choices } = corrections;
  const accounts = await opened.getMany(
    'account',
    choices.map(({ accountId }) => accountId ?? ''),
  );
  return {
    ...corrections,
    choices: choices.filter(({ accountId }, at) => !accountId || accounts[at]),
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
