import { useCallback, useEffect, useState } from 'preact/hooks';
import type { People } from '@/utils/app/sync/people';
import type { TeamPort } from '../team';

export interface PeopleRead {
  people: People | undefined;
  /** Why they were not read the last time. */
  error: unknown;
  busy: boolean;
  /** Reads them anew; resolves in any case. */
  read: () => Promise<void>;
}

/** Who is in the team as the server has it, read at first and whenever it can be reached again. */
export function usePeople(port: TeamPort, isReachable: boolean): PeopleRead {
  const [people, setPeople] = useState<People>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const read = useCallback(async () => {
    setBusy(true);
    try {
      setPeople(await port.people());
      setError(undefined);
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  }, [port]);
  useEffect(() => {
    if (isReachable) void read();
  }, [read, isReachable]);
  return { people, error, busy, read };
}
