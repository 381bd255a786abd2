import { RotateCcw, ThumbsDown, Trophy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { closeOpportunity, reopenOpportunity } from '@/utils/app/opportunities';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';
import { ActionButton } from './ActionButton';
import type { CardProps } from './kind-page';
import { ReasonDialog } from './ReasonDialog';

/** Won or lost, each with its reason; or open again. */
export function OpportunityActions({ card: { activity: of } }: CardProps<'opportunity'>) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const run = useUndoable();
  const [asked, setAsked] = useState<'won' | 'lost'>();
  if (of.status !== 'open') {
    return (
      <ActionButton
        icon={RotateCcw}
        text={t.record.reopen}
        say={t.record.openAgain(of.title)}
        work={() => reopenOpportunity(store, world, of)}
      />
    );
  }
  const close = (status: 'won' | 'lost', reason: string) => {
    setAsked(undefined);
    const say = status === 'won' ? t.record.isWon(of.title) : t.record.isLost(of.title);
    void run(say, () => closeOpportunity(store, world, of, status, reason));
  };
  return (
    <>
      <button type="button" class={c.primary} onClick={() => setAsked('won')}>
        <Trophy size={16} />
        {t.record.won}
      </button>
      <button type="button" class={c.button} onClick={() => setAsked('lost')}>
        <ThumbsDown size={16} />
        {t.record.lost}
      </button>
      {asked && (
        <ReasonDialog
          status={asked}
          onGive={(reason) => close(asked, reason)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
