import { CopyPlus, Ellipsis, Trash2 } from 'lucide-preact';
import { removeActivity } from '@/utils/app/activities';
import type { ActivityCard } from '@/utils/app/activity-card';
import c from '../controls.module.css';
import { Menu, type MenuItem } from '../Menu';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';

interface Props {
  card: ActivityCard;
  /** What its kind has besides. */
  items: readonly MenuItem[];
}

export function RecordMenu({ card: { activity, accounts }, items }: Props) {
  const { store, go, leave } = usePanel();
  const { t } = useFullText();
  const run = useUndoable();
  const { id, kind, title } = activity;
  const accountId = accounts[0]?.id;
  const remove = () =>
    run(t.record.deleted(title), async () => {
      const undo = await removeActivity(store, activity);
      leave(id);
      return undo;
    });
  const copy = accountId && {
    icon: CopyPlus,
    text: t.record.duplicate,
    run: () => go({ view: 'new-activity', kind, accountId, from: id, copy: true }),
  };
  const all: MenuItem[] = [
    ...items,
    ...(copy ? [copy] : []),
    { icon: Trash2, text: t.record.delete, run: () => void remove(), danger: true },
  ];
  return (
    <Menu label={t.more} class={c.icon!} items={all}>
      <Ellipsis size={18} />
    </Menu>
  );
}
