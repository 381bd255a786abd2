import { findSuspects, type Proposed, type Suspect } from '@/utils/app/duplicates';
import { usePanel } from '../panel';
import { useLive } from '../use-live';

export interface Suspects {
  suspects: readonly Suspect[];
  /** Why it is not known. */
  error?: unknown;
}

/** Whom the user may be about to make a second time; nobody while nothing is proposed. */
export function useSuspects(proposed: Proposed | undefined): Suspects {
  const { store } = usePanel();
  const asked = JSON.stringify(proposed);
  const { value, error } = useLive(
    store,
    ['account'],
    async () => ({ asked, suspects: proposed ? await findSuspects(store, proposed) : [] }),
    [asked],
  );
  if (error !== undefined) return { suspects: [], error };
  return { suspects: value?.asked === asked ? value.suspects : [] };
}
