import { Ellipsis, Star } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { RelatedAccount } from '@/utils/app/account-card';
import type { Account } from '@/utils/core/account';
import { Avatar } from '../Avatar';
import { Chip } from '../Chip';
import c from '../controls.module.css';
import { late } from '../late';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import s from './Relations.module.css';
import { useRelationMenu } from './use-relation-menu';

const EditRelationDialog = late(
  async () => (await import('./EditRelationDialog')).EditRelationDialog,
  null,
);

interface Props {
  self: Account;
  related: RelatedAccount;
}

/** Whom the account is linked to and as what; opens their card. */
export function RelationRow({ self, related }: Props) {
  const { go } = usePanel();
  const { t } = useFullText();
  const [editing, setEditing] = useState(false);
  const { relation, account } = related;
  const { role, main, former } = relation;
  const items = useRelationMenu(self, related, () => setEditing(true));
  return (
    <li class={`${s.item} ${former ? s.former : ''}`} data-relation={relation.id}>
      <button
        type="button"
        class={`${row.row} ${s.row}`}
        onClick={() => go({ view: 'account', id: account.id })}
      >
        <Avatar name={account.name} kind={account.kind} size={32} />
        <span class={row.main}>
          <span class={s.title}>
            <span class={s.name} dir="auto" title={account.name}>
              {account.name}
            </span>
            {main && !former && (
              <span class={s.main} title={t.relation.main}>
                <Star size={13} fill="currentColor" />
                <span class="visually-hidden">{t.relation.isMain}</span>
              </span>
            )}
          </span>
          {role && (
            <span class={row.line} dir="auto" title={role}>
              {role}
            </span>
          )}
        </span>
        {former && <Chip tone="grey" text={t.card.former} />}
      </button>
      <Menu label={t.relation.menu(account.name)} class={`${c.icon} ${s.menu}`} items={items}>
        <Ellipsis size={18} />
      </Menu>
      {editing && (
        <EditRelationDialog
          self={self}
          related={related}
          onClose={() => setEditing(false)}
          onReopen={() => setEditing(true)}
        />
      )}
    </li>
  );
}
