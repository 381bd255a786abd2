import { useEffect, useState } from 'preact/hooks';
import { type Nearest, nearestAccounts } from '@/utils/app/nearest-accounts';
import type { Click } from '@/utils/app/shell';
import { type Understood, understand } from '@/utils/core/detect/understood';
import { usePanel } from '../panel';

/** What the browser's own menu was opened on, as it was understood. */
export interface UnderstoodClick {
  click: Click;
  said: Understood;
  /** Stays as it was, whatever is written meanwhile. */
  nearest: Nearest;
}

export interface ReadClick {
  /** `undefined` while it is read, `null` where it is gone. */
  value?: UnderstoodClick | null;
  error?: unknown;
}

export function useClick(id: string): ReadClick {
  const { store, shell } = usePanel();
  const [read, setRead] = useState<ReadClick>({});
  useEffect(() => {
    const look = async () => {
      const clicks = await shell.clicks();
      const click = await clicks.read(id);
      if (!click) return null;
      const said = understand(click);
      return { click, said, nearest: await nearestAccounts(store, said, click) };
    };
    look().then(
      (value) => setRead({ value }),
      (error: unknown) => setRead({ error }),
    );
  }, [id]);
  return read;
}
