import { useState } from 'preact/hooks';
import type { Undo } from '@/utils/app/undo';
import { useToast } from '../toast';

export interface Saving {
  /** Writes at once, says so and offers to take it back. @returns whether it is written */
  save: (work: () => Promise<Undo>, said: string) => Promise<boolean>;
  /** Why the newest write failed. */
  error: unknown;
}

export function useSaving(): Saving {
  const toast = useToast();
  const [error, setError] = useState<unknown>();
  const save = async (work: () => Promise<Undo>, said: string) => {
    setError(undefined);
    try {
      toast({ text: said, undo: await work() });
      return true;
    } catch (fault) {
      setError(fault);
      return false;
    }
  };
  return { save, error };
}
