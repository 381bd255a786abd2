import { useEffect, useState } from 'preact/hooks';
import type { Store } from '@/utils/app/ports';
import { type Likely, likelyAccounts } from '@/utils/app/search';
import type { Account } from '@/utils/core/account';
import { wordsOf } from '@/utils/core/name';
import { usePanel } from '../panel';

export interface FoundAccounts {
  accounts: Account[];
  /** Whether they are only spelled similarly. */
  isSimilar: boolean;
  /** Whether this is the answer to what is typed now; else what of the last answer still fits. */
  fresh: boolean;
  /** Why there is no answer. */
  error?: unknown;
}

interface Answer extends Likely<Account> {
  asked: string;
  error?: unknown;
}

const MOST = 8;
/** Enough of those changed recently to find some of one kind among them. */
const RECENT = [40, 400];

/** The accounts a text finds, without a text those changed recently; while closed it asks nothing. */
export function useFoundAccounts(
  text: string,
  kind: Account['kind'] | undefined,
  without: readonly string[],
  open: boolean,
): FoundAccounts {
  const { store } = usePanel();
  const [answer, setAnswer] = useState<Answer>();
  const asked = `${kind ?? ''} ${without.length} ${text}`;
  useEffect(() => {
    if (!open) return;
    let late = false;
    find(store, text, kind, MOST + without.length).then(
      (likely) => late || setAnswer({ asked, ...likely }),
      (error: unknown) => late || setAnswer({ asked, found: [], isSimilar: false, error }),
    );
    return () => {
      late = true;
    };
  }, [store, asked, open]);
  const fresh = answer?.asked === asked;
  const accounts = (answer?.found ?? [])
    .filter(({ id }) => !without.includes(id))
    .filter((account) => fresh || fits(account, text))
    .slice(0, MOST);
  const isSimilar = fresh && answer.isSimilar && accounts.length > 0;
  const failed = fresh && answer.error !== undefined;
  return { accounts, isSimilar, fresh, ...(failed && { error: answer.error }) };
}

async function find(
  store: Store,
  text: string,
  kind: Account['kind'] | undefined,
  most: number,
): Promise<Likely<Account>> {
  if (text) return likelyAccounts(store, text, most, kind);
  return { found: await recent(store, kind, most), isSimilar: false };
}

async function recent(
  store: Store,
  kind: Account['kind'] | undefined,
  most: number,
): Promise<Account[]> {
  for (const limit of RECENT) {
    const changed = await store.recentAccounts(limit);
    const fitting = changed.filter((account) => !kind || account.kind === kind);
    if (fitting.length >= most || changed.length < limit) return fitting;
    if (limit === RECENT.at(-1)) return fitting;
  }
  return [];
}

function fits({ name, emails }: Account, text: string): boolean {
  const words = wordsOf([name, ...emails.map(({ address }) => address)].join(' '));
  return wordsOf(text).every((asked) => words.some((word) => word.text.startsWith(asked.text)));
}
