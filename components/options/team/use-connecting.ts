import { useState } from 'preact/hooks';
import type { Workspace } from '@/utils/core/sync/entry';
import type { WrongAddress } from '@/utils/core/sync/wrong-address';
import { connectFault } from './connect-faults';
import type { TeamPort } from './team';

export interface Connecting {
  busy: boolean;
  wrongAddress: WrongAddress | undefined;
  wrongPassword: boolean;
  /** What to choose from before, where somebody is in several. */
  workspaces: readonly Workspace[] | undefined;
  /** Why the newest try failed, where it did. */
  error: unknown;
  /** @returns whether it is connected */
  connect: (to: Parameters<TeamPort['connect']>[0]) => Promise<boolean>;
  /** What was wrong is being mended. */
  forget: () => void;
}

/** The try to connect that is under way, and what came of the last one. */
export function useConnecting(port: TeamPort): Connecting {
  const [busy, setBusy] = useState(false);
  const [wrongAddress, setWrongAddress] = useState<WrongAddress>();
  const [workspaces, setWorkspaces] = useState<readonly Workspace[]>();
  const [error, setError] = useState<unknown>();
  const forget = () => {
    setWrongAddress(undefined);
    setWorkspaces(undefined);
    setError(undefined);
  };
  const connect: Connecting['connect'] = async (to) => {
    forget();
    setBusy(true);
    try {
      const { wrong, workspaces: several } = await port.connect(to);
      setWrongAddress(wrong);
      setWorkspaces(several);
      return !wrong && !several;
    } catch (fault) {
      setError(fault);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const wrongPassword = connectFault(error) === 'wrong-password';
  return { busy, wrongAddress, wrongPassword, workspaces, error, connect, forget };
}
