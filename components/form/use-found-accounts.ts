import { useEffect, useState } from 'preact/hooks';
import type { Store } from '@/utils/app/ports';
import type { Account } from '@/utils/core/account';
import { wordsOf } from '@/utils/core/name';
import { usePanel } from '../panel';

export interface FoundAccounts {
  accounts: Account[];
  /** Whether this is the answer to what is typed now; else what of the last answer still fits. */
  fresh: boolean;
  /** Why there is no answer. */
  error?: unknown;
}

interface Answer {
  asked: string;
  accounts: Account[];
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
      (accounts) => late || setAnswer({ asked, accounts }),
      (error: unknown) => late || setAnswer({ asked, accounts: [], error }),
    );
    return () => {
      late = true;
    };
  }, [store, asked, open]);
  const fresh = answer?.asked === asked;
  const accounts = (answer?.accounts ?? [])
    .filter(({ id }) => !without.includes(id))
    .filter((account) => fresh || fits(account, text))
    .slice(0, MOST);
  return { accounts, fresh, ...(fresh && answer.error !== undefined && { error: answer.error }) };
}

async function find(
  store: Store,
  text: string,
  kind: Account['kind'] | undefined,
  most: number,
): Promise<Account[]> {
  if (text) return store.searchAccounts(text, most, kind);
  for (const limit of RECENT) {
    const recent = await store.recentAccounts(limit);
    const fitting = recent.filter((account) => !kind || account.kind === kind);
    if (fitting.length >= most || recent.length < limit) return fitting;
    if (limit === RECENT.at(-1)) return fitting;
  }
  return [];
}

function fits({ name, emails }: Account, text: string): boolean {
  const words = wordsOf([name, ...emails.map(({ address }) => address)].join(' '));
  return wordsOf(text).every((asked) => words.some((word) => word.text.startsWith(asked.text)));
}
