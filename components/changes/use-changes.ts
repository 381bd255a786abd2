import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordHistory, TeamTie } from '@/utils/app/sync/record-history';
import type { Table } from '@/utils/core/record';
import { type ToldChange, toldChange } from '@/utils/core/sync/told-change';
import type { ChangesAnswer } from '@/utils/core/sync/wire';

export interface Told {
  /** `undefined` until the first page is there. */
  changes?: ToldChange[];
  /** Asks for the page after. */
  next?: string;
  error?: unknown;
  busy: boolean;
  /** The page after, or the first once more after an error. */
  load(): void;
}

/** Who changed what in a record; asks once it is opened, and again after each sync. */
export function useChanges(
  history: RecordHistory,
  { table, id }: { table: Table; id: string },
  { syncedAt }: TeamTie,
): Told {
  const [pages, setPages] = useState<ChangesAnswer[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);
  const ask = async (before: string | undefined, isRenewal: boolean) => {
    latest.current += 1;
    const mine = latest.current;
    setBusy(true);
    setError(undefined);
    try {
      const page = await history.changes({ table, id }, before);
      if (mine !== latest.current) return;
      setPages((known) => (isRenewal ? renewed(known, page) : [...known, page]));
    } catch (fault) {
      if (mine === latest.current) setError(fault);
    }
    if (mine === latest.current) setBusy(false);
  };
  useEffect(() => {
    void ask(undefined, true);
  }, [history, table, id, syncedAt]);
  useEffect(
    () => () => {
      latest.current = Number.NaN;
    },
    [],
  );
  const next = pages.at(-1)?.next;
  return {
    ...(pages.length > 0 && {
      changes: pages.flatMap((page) => page.changes).flatMap((one) => toldChange(one) ?? []),
    }),
    ...(next !== undefined && { next }),
    error,
    busy,
    load: () => void ask(next, pages.length === 0),
  };
}

/** Where nothing came on top, whoever has read further down stays there. */
function renewed(known: ChangesAnswer[], first: ChangesAnswer): ChangesAnswer[] {
  const isSame = JSON.stringify(known[0]?.changes) === JSON.stringify(first.changes);
  return isSame ? known : [first];
}
