import type { LucideIcon } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Undo } from '@/utils/app/undo';
import c from '../controls.module.css';
import { useUndoable } from '../use-undoable';

interface Props {
  icon: LucideIcon;
  text: string;
  /** The one thing one most often does here. */
  main?: boolean;
  /** What is said once it is done. */
  say: string;
  work: () => Promise<Undo>;
}

/** Does something at once; the message about it has the way back. */
export function ActionButton({ icon: Icon, text, main = false, say, work }: Props) {
  const run = useUndoable();
  const [busy, setBusy] = useState(false);
  const onClick = async () => {
    setBusy(true);
    await run(say, work);
    setBusy(false);
  };
  return (
    <button
      type="button"
      class={main ? c.primary : c.button}
      disabled={busy}
      onClick={() => void onClick()}
    >
      <Icon size={16} />
      {text}
    </button>
  );
}
