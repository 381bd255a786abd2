import type { ComponentChildren } from 'preact';
import type { AccountSummary } from '@/utils/app/page-rows';
import { Avatar } from './Avatar';
import { Chip } from './Chip';
import { usePanel } from './panel';
import s from './row.module.css';
import { useText } from './text/text';

interface Props {
  summary: AccountSummary;
  /** In small print below; why it is listed. */
  reason?: string;
  /** Behind the reason. */
  children?: ComponentChildren;
}

/** An account in a list; opens its card. */
export function AccountRow({ summary, reason, children }: Props) {
  const { go } = usePanel();
  const { t } = useText();
  const { account, category, affiliation } = summary;
  return (
    <button
      type="button"
      class={s.row}
      onClick={() => go({ view: 'account', id: account.id })}
      data-account={account.id}
    >
      <Avatar name={account.name} kind={account.kind} size={40} />
      <span class={s.main}>
        <span class={s.title}>
          <span class={s.name}>{account.name}</span>
          {category && <Chip tone={category.tone} text={category.name} />}
        </span>
        <span class={s.line}>
          {affiliation
            ? [affiliation.role, affiliation.organization.name].filter(Boolean).join(' · ')
            : (account.kind === 'organization' && account.domains[0]) || t.kinds[account.kind]}
        </span>
        {(reason || children) && (
          <span class={s.last}>
            <span class={s.small} title={reason}>
              {reason}
            </span>
            {children}
          </span>
        )}
      </span>
    </button>
  );
}
