import { useState } from 'preact/hooks';

export interface Action {
  busy: boolean;
  error: unknown;
  /** Does nothing while an earlier run is under way. */
  run: () => void;
}

/** Something a button does that takes time and may fail. */
export function useAction(work: () => Promise<unknown>): Action {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    work()
      .catch((fault: unknown) => setError(fault))
      .finally(() => setBusy(false));
  };
  return { busy, error, run };
}
