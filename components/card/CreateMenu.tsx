import { Plus } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import { activityKinds } from '@/utils/core/activity-kinds';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { activityIcons } from '../timeline/activity-icons';

/** What can be made for an account. */
export function CreateMenu({ account }: { account: Account }) {
  const { go } = usePanel();
  const { t } = useFullText();
  const items = activityKinds.map((kind) => ({
    icon: activityIcons[kind],
    text: t.activity[kind],
    run: () => go({ view: 'new-activity', kind, accountId: account.id }),
  }));
  return (
    <Menu label={t.card.create} class={c.primary!} items={items}>
      <Plus size={16} />
      {t.card.create}
    </Menu>
  );
}
