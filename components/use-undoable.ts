import type { Undo } from '@/utils/app/undo';
import { errorText, useText } from './text/text';
import { useToast } from './toast';

/** Runs a write and says what it did, with the way back; a failure is said in the same place. */
export function useUndoable(): (say: string, work: () => Promise<Undo>) => Promise<void> {
  const { t } = useText();
  const toast = useToast();
  return async (say, work) => {
    try {
      const undo = await work();
      toast({ text: say, undo });
    } catch (error) {
      toast({ text: errorText(t, error).say, wrong: true });
    }
  };
}
