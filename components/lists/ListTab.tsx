import { useEffect, useState } from 'preact/hooks';
import { entriesOf } from '@/utils/app/history';
import { scopeChunks, scopeOf } from '@/utils/app/scope';
import type { Account } from '@/utils/core/account';
import type { Activity, ActivityKind } from '@/utils/core/activity';
import section from '../card/Section.module.css';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import type { CardTab } from '../navigation';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { ActivityRow } from '../timeline/ActivityRow';
import { useLive } from '../use-live';

/** What each of the list tabs lists. */
export const LIST_KINDS = {
  opportunities: 'opportunity',
  estimates: 'estimate',
  invoices: 'invoice',
  payments: 'payment',
  projects: 'project',
  tasks: 'task',
  events: 'event',
  emails: 'email',
  calls: 'call',
  notes: 'note',
} as const satisfies Partial<Record<CardTab, ActivityKind>>;

export type ListTabName = keyof typeof LIST_KINDS;

interface Props {
  account: Account;
  tab: ListTabName;
  onReady: () => void;
}

const CHUNK = 50;

/** All of one kind that belongs to an account, newest first. */
export function ListTab({ account, tab, onReady }: Props) {
  const { store, today } = usePanel();
  const { t } = useFullText();
  const [limit, setLimit] = useState(CHUNK);
  const { value, error, again } = useLive(
    store,
    ['activity', 'account', 'member', 'relation'],
    async () => {
      const kinds = [LIST_KINDS[tab]];
      const scope = await scopeOf(store, account);
      const found: Activity[] = [];
      const chunks = scopeChunks(store, scope, { kinds, order: 'newest-first', limit });
      for await (const chunk of chunks) if (found.push(...chunk.found) >= limit) break;
      return entriesOf(store, scope, found, today);
    },
    [account.id, tab, limit, today],
  );
  useEffect(() => {
    if (value) onReady();
  }, [value]);
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  return (
    <section class={section.section}>
      {value.length === 0 && <p class={section.empty}>{t.list.empty}</p>}
      <ul>
        {value.map((entry) => (
          <li key={entry.activity.id}>
            <ActivityRow entry={entry} upcoming={false} open={false} onToggle={() => undefined} />
          </li>
        ))}
      </ul>
      {value.length >= limit && (
        <button
          type="button"
          class={`${c.quiet} ${section.more}`}
          onClick={() => setLimit(limit + CHUNK)}
        >
          {t.list.more}
        </button>
      )}
    </section>
  );
}
