import { ArrowRight, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '@/utils/app/entries';
import type { Overview } from '@/utils/app/overview';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { ActivityRow } from '../timeline/ActivityRow';
import section from './Section.module.css';

/** What comes next and what was done last, with ways to plan more and to see all. */
export function ShortHistory({ account, of }: { account: Account; of: Overview }) {
  const { go, turnTo } = usePanel();
  const { t } = useFullText();
  const plan = () => go({ view: 'new-activity', kind: 'task', accountId: account.id });
  return (
    <>
      {of.next.length > 0 && (
        <section class={section.section}>
          <div class={section.head}>
            <h2>{t.account.next}</h2>
            <button
              type="button"
              class={c.icon}
              aria-label={t.account.planTask}
              title={t.account.planTask}
              onClick={plan}
            >
              <Plus size={16} />
            </button>
          </div>
          <Entries entries={of.next} upcoming />
          {of.later > 0 && (
            <button
              type="button"
              class={`${c.quiet} ${section.more}`}
              onClick={() => turnTo('history')}
            >
              {t.account.later(of.later)}
              <ArrowRight size={14} />
            </button>
          )}
        </section>
      )}
      <section class={section.section}>
        <div class={section.head}>
          <h2>{t.account.latest}</h2>
          {of.latest.length > 0 && (
            <button type="button" class={section.way} onClick={() => turnTo('history')}>
              {t.account.allHistory}
              <ArrowRight size={14} />
            </button>
          )}
        </div>
        {of.latest.length === 0 && <p class={section.empty}>{t.account.noLatest}</p>}
        <Entries entries={of.latest} />
      </section>
    </>
  );
}

function Entries({ entries, upcoming = false }: { entries: HistoryEntry[]; upcoming?: boolean }) {
  const [opened, setOpened] = useState<string>();
  return (
    <ul>
      {entries.map((entry) => {
        const { id } = entry.activity;
        const open = id === opened;
        return (
          <li key={id}>
            <ActivityRow
              entry={entry}
              upcoming={upcoming}
              open={open}
              onToggle={() => setOpened(open ? undefined : id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
