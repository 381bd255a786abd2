import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '@/utils/app/shell';
import { type Edited, equal, rebase } from './rebase';

/** What the user types into a form, kept until it is saved or thrown away. */
export interface Form<V extends object> {
  values: V;
  set(part: Partial<V>): void;
  /** Whether there is something to save. */
  dirty: boolean;
  /** Whether it began with what the user had left behind. */
  restored: boolean;
  /** False where the browser has no room to keep it while the panel is closed. */
  kept: boolean;
  /** Fields that somebody else has changed as well; saving overwrites them. */
  contested: readonly string[];
  /** Forgets what was typed. The function returned keeps it again. */
  discard(): () => void;
}

/**
 * @param key of the draft: one for each record edited, or each kind of new record of an account
 * @param current the record's values, or those a new one begins with; may change at any time
 */
export function useForm<V extends object>(drafts: Drafts, key: string, current: V): Form<V> {
  const [edited, setEdited] = useState(() => begin(drafts, key, current));
  const [kept, setKept] = useState(true);
  const { base, values, contested } = edited;
  useEffect(() => {
    if (!equal(current, base)) setEdited((before) => rebase(before, current));
  }, [JSON.stringify(current)]);
  return {
    values,
    contested,
    kept,
    dirty: !equal(values, base),
    restored: edited.restored ?? false,
    set(part) {
      setEdited((before) => {
        const next = { ...before, values: { ...before.values, ...part } };
        setKept(keep(drafts, key, next));
        return next;
      });
    },
    discard() {
      drafts.remove(key);
      setEdited({ base, values: base, contested: [] });
      return () => void keep(drafts, key, edited);
    },
  };
}

type Begun<V> = Edited<V> & { restored?: boolean };

function begin<V extends object>(drafts: Drafts, key: string, current: V): Begun<V> {
  const fresh = { base: current, values: current, contested: [] };
  const text = drafts.read(key);
  if (!text) return fresh;
  try {
    const { base, values } = JSON.parse(text) as Edited<V>;
    return { ...rebase({ base, values, contested: [] }, current), restored: true };
  } catch {
    // Of another version, or cut off by a full disk: there is nothing in it to be had.
    drafts.remove(key);
    return fresh;
  }
}

function keep<V extends object>(drafts: Drafts, key: string, { base, values }: Edited<V>): boolean {
  if (!equal(base, values)) return drafts.write(key, JSON.stringify({ base, values }));
  drafts.remove(key);
  return true;
}
