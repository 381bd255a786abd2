import { useEffect, useRef, useState } from 'preact/hooks';
import type { SuspectPair, Suspects } from '@/utils/app/suspects';
import { useDuplicates } from './duplicates';

export interface Search {
  found: Suspects | undefined;
  /** From 0 to 1 while it searches. */
  part: number | undefined;
  error: unknown;
  run: () => void;
  stop: () => void;
}

/** Looks for duplicates at once, and again when asked; leaving the page ends it. */
export function useSearch(): Search {
  const { store } = useDuplicates();
  const [found, setFound] = useState<Suspects>();
  const [part, setPart] = useState<number>();
  const [error, setError] = useState<unknown>();
  const turn = useRef(0);
  const run = async () => {
    turn.current += 1;
    const mine = turn.current;
    const stopped = () => mine !== turn.current;
    setError(undefined);
    setPart(0);
    try {
      const [{ settleMerges }, { findDuplicates }] = await Promise.all([
        import('@/utils/app/settle-merges'),
        import('@/utils/app/suspects'),
      ]);
      await settleMerges(store);
      const suspects = await findDuplicates(store, {
        onPart: (now) => stopped() || setPart(now),
        stopped,
      });
      if (!stopped()) setFound(suspects && { ...suspects, pairs: firstOf(suspects.pairs) });
    } catch (fault) {
      if (!stopped()) setError(fault);
    }
    if (!stopped()) setPart(undefined);
  };
  const stop = () => {
    turn.current += 1;
    setPart(undefined);
  };
  useEffect(() => {
    void run();
    return () => {
      turn.current += 1;
    };
  }, [store]);
  return { found, part, error, run: () => void run(), stop };
}

/** As many as anybody goes through before searching again, which brings the next. */
const MOST = 500;

function firstOf(pairs: readonly SuspectPair[]): SuspectPair[] {
  return [
    ...pairs.filter(({ isApart }) => !isApart).slice(0, MOST),
    ...pairs.filter(({ isApart }) => isApart).slice(0, MOST),
  ];
}
