import { Unlink } from 'lucide-preact';
import type { RelatedActivity } from '@/utils/app/activity-card';
import { removeLink } from '@/utils/app/links';
import type { Activity } from '@/utils/core/activity';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';
import { RecordLine } from './RecordLine';
import s from './Related.module.css';

interface Props {
  /** Whose page it stands on. */
  of: Activity;
  related: RelatedActivity;
}

/** A related record; opens it, or lets go of it. */
export function RelatedRow({ of, related: { activity, balance, heldBy } }: Props) {
  const { store, world, go } = usePanel();
  const { t } = useFullText();
  const run = useUndoable();
  const unlink = () =>
    run(t.record.unlinked(activity.title), () =>
      heldBy === 'this'
        ? removeLink(store, world, of, activity.id)
        : removeLink(store, world, activity, of.id),
    );
  return (
    <div class={s.row}>
      <button
        type="button"
        class={s.open}
        onClick={() => go({ view: 'activity', id: activity.id })}
        data-related={activity.id}
      >
        <RecordLine activity={activity} balance={balance} />
      </button>
      {heldBy !== 'neither' && (
        <button
          type="button"
          class={c.icon}
          aria-label={t.record.unlink(activity.title)}
          title={t.record.unlink(activity.title)}
          onClick={() => void unlink()}
        >
          <Unlink size={16} />
        </button>
      )}
    </div>
  );
}
