import { openIdbStore } from '@/utils/adapters/idb-store';
import { companyIndex } from '@/utils/app/company-index';
import type { Recogniser } from '@/utils/app/recognise';

/**
 * The store and the index of known names, made when first asked for. Nothing here matters when
 * the worker is killed: the next one makes it again from the store.
 */
const store = remembered(openIdbStore);
const recogniser = remembered(prepare);
let unsubscribe: (() => void) | undefined;

export const openRecogniser = recogniser.get;

/** Names or members have changed. */
export const forgetNames = recogniser.forget;

async function prepare(): Promise<Recogniser> {
  const opened = await store.get();
  unsubscribe?.();
  unsubscribe = opened.onNews(({ tables }) => {
    if (tables.includes('account') || tables.includes('member')) recogniser.forget();
  });
  const [names, members] = await Promise.all([opened.nameEntries(), opened.all('member')]);
  const own = new Set(members.flatMap((member) => member.emails));
  return { store: opened, names: companyIndex(names), own };
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
