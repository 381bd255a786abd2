import { Check, Send, X } from 'lucide-preact';
import type { ActivityCard } from '@/utils/app/activity-card';
import { setEstimateStatus } from '@/utils/app/papers';
import type { MenuItem } from '../Menu';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';

const ICONS = { sent: Send, accepted: Check, declined: X } as const;

/** What has become of an estimate; what it already is, is not offered. */
export function useEstimateMenu({ activity: of }: ActivityCard<'estimate'>): MenuItem[] {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const run = useUndoable();
  return (['sent', 'accepted', 'declined'] as const)
    .filter((status) => status !== of.status)
    .map((status) => ({
      icon: ICONS[status],
      text: t.papers.mark[status],
      run: () =>
        void run(t.papers.statusSet(of.number, t.status[status]), () =>
          setEstimateStatus(store, world, of, status),
        ),
    }));
}
