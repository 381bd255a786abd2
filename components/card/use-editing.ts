import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel';

interface Editing {
  editing: boolean;
  /** What holds the button the focus comes back to. */
  row: RefObject<HTMLLIElement & HTMLDivElement>;
  open: () => void;
  close: () => void;
}

/** Whether a row is being edited in its place; begins so where something half-written was left. */
export function useEditing(draft: string): Editing {
  const { shell } = usePanel();
  const [editing, setEditing] = useState(() => shell.drafts.read(draft) !== null);
  const row = useRef<HTMLLIElement & HTMLDivElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) {
      row.current?.querySelector<HTMLElement>('[data-edit], [aria-haspopup]')?.focus();
    }
    before.current = editing;
  }, [editing]);
  return { editing, row, open: () => setEditing(true), close: () => setEditing(false) };
}
