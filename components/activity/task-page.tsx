import { CircleCheck, RotateCcw } from 'lucide-preact';
import { setTaskDone } from '@/utils/app/activities';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { ActionButton } from './ActionButton';
import type { CardProps, KindPage } from './kind-page';
import { useCalendarFile } from './use-calendar-file';
import { dayText, momentText } from './when';

export const taskPage: KindPage<'task'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.due, text: of.dueOn ? dayText(of.dueOn, around) : t.timeline.noDue },
      { label: t.fact.priority, text: t.priority[of.priority] },
      of.completedAt !== undefined && {
        label: t.fact.completed,
        text: momentText(of.completedAt, around),
      },
    ];
  },
  Actions: TaskActions,
  useMenu: ({ activity }) => [useCalendarFile(activity)],
};

function TaskActions({ card: { activity: of } }: CardProps<'task'>) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const waits = of.status === 'open' || of.status === 'in-progress';
  return waits ? (
    <ActionButton
      icon={CircleCheck}
      text={t.record.complete}
      main
      say={t.record.completed(of.title)}
      work={() => setTaskDone(store, world, of, true)}
    />
  ) : (
    <ActionButton
      icon={RotateCcw}
      text={t.record.reopen}
      say={t.record.openAgain(of.title)}
      work={() => setTaskDone(store, world, of, false)}
    />
  );
}
