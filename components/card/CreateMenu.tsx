import { Plus } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import type { ActivityKind } from '@/utils/core/activity';
import type { ActivityId } from '@/utils/core/ids';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { activityIcons } from '../timeline/activity-icons';

/** What one does every day, then what is sold. */
const GROUPS: readonly (readonly ActivityKind[])[] = [
  ['task', 'event', 'call', 'email', 'note'],
  ['opportunity', 'estimate', 'invoice', 'payment', 'project'],
];

interface Props {
  account: Account;
  /** The record it is made on, which it will be linked with. */
  from?: ActivityId;
  /** Only its sign, without the word. */
  small?: boolean;
}

/** What can be made for an account; `c` opens it from anywhere on the page. */
export function CreateMenu({ account, from, small = false }: Props) {
  const { go } = usePanel();
  const { t } = useFullText();
  const items = GROUPS.flatMap((kinds) =>
    kinds.map((kind, at) => ({
      icon: activityIcons[kind],
      text: t.activity[kind],
      letter: t.letters[kind],
      apart: at === 0,
      run: () => go({ view: 'new-activity', kind, accountId: account.id, ...(from && { from }) }),
    })),
  );
  return (
    <Menu
      label={t.card.create}
      class={small ? c.icon! : c.primary!}
      items={items}
      align={small ? 'end' : 'start'}
      hotkey="c"
    >
      <Plus size={small ? 18 : 16} />
      {!small && t.card.create}
    </Menu>
  );
}
