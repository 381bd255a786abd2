import { Archive, ArchiveRestore } from 'lucide-preact';
import { setProjectStatus } from '@/utils/app/activities';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { ActionButton } from './ActionButton';
import type { CardProps, KindPage } from './kind-page';
import { dayText } from './when';

export const projectPage: KindPage<'project'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.stage, text: of.stage },
      { label: t.fact.start, text: dayText(of.startOn, around) },
      of.endOn !== undefined && { label: t.fact.end, text: dayText(of.endOn, around) },
      of.budget !== undefined && {
        label: t.fact.budget,
        text: around.text.format.money(of.budget),
      },
    ];
  },
  Actions: ProjectActions,
};

function ProjectActions({ card: { activity: of } }: CardProps<'project'>) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const to = of.status === 'active' ? 'archived' : 'active';
  return (
    <ActionButton
      icon={of.status === 'active' ? Archive : ArchiveRestore}
      text={of.status === 'active' ? t.record.archive : t.record.unarchive}
      say={t.record.projectNow[to](of.title)}
      work={() => setProjectStatus(store, world, of, to)}
    />
  );
}
