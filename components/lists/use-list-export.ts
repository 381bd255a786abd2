import type { Chunk } from '@/utils/app/scope';
import type { Account } from '@/utils/core/account';
import type { CardTab } from '../navigation';
import { usePanel } from '../panel';
import { formatsFor } from '../text/format';
import { errorText, useFullText } from '../text/text';
import { useToast } from '../toast';

/** A list as the user has turned it. */
export interface ShownList {
  account: Account;
  tab: CardTab;
  /** Reads it from its beginning, as it is filtered and sorted now. */
  read: () => AsyncIterable<Pick<Chunk, 'found'>>;
}

// Whatever Ficha speaks, a point and no grouping: other programs read it.
const amountText = formatsFor('en').plainAmount;

/** Hands out what a list shows as a table, whether it is drawn yet or not. */
export function useListExport({ account, tab, read }: ShownList): () => void {
  const { store, shell } = usePanel();
  const { t, format } = useFullText();
  const toast = useToast();
  const write = async () => {
    const texts: string[] = [];
    const { listAsCsv } = await import('@/utils/app/transfer/activity-table');
    const sink = { write: (text: string) => void texts.push(text) };
    const rows = await listAsCsv(store, amountText, read(), sink);
    const name = `${fileName(account.name)}-${tab}.csv`;
    shell.download({ name, type: 'text/csv', text: texts.join('') });
    toast({ text: t.list.exported(rows, format.number(rows), name) });
  };
  return () =>
    void write().catch((error: unknown) => toast({ text: errorText(t, error).say, wrong: true }));
}

/** Names of files are not the same everywhere: letters, digits and hyphens are. */
function fileName(name: string): string {
  const plain = name.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-+|-+$/g, '').slice(0, 60) || 'ficha';
}
