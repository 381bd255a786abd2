import { Link2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ActivityCard } from '@/utils/app/activity-card';
import { addLink } from '@/utils/app/links';
import type { Activity } from '@/utils/core/activity';
import { CreateMenu } from '../card/CreateMenu';
import section from '../card/Section.module.css';
import c from '../controls.module.css';
import { late } from '../late';
import { usePanel } from '../panel';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';
import s from './Related.module.css';
import { RelatedRow } from './RelatedRow';

const LinkDialog = late(async () => (await import('./LinkDialog')).LinkDialog, null);
const SHOWN = 8;

/** What a record names and what names it, and the ways to more. */
export function Related({ card }: { card: ActivityCard }) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const run = useUndoable();
  const [all, setAll] = useState(false);
  const [linking, setLinking] = useState(false);
  const { activity, related, accounts } = card;
  const shown = all ? related : related.slice(0, SHOWN);
  const link = (to: Activity) => {
    setLinking(false);
    void run(t.record.linked(to.title), () => addLink(store, world, activity, to.id));
  };
  return (
    <section class={section.section}>
      <header class={s.head}>
        <h2 class={row.heading}>
          {t.record.related}
          {related.length > 0 && <span class={row.count}>{related.length}</span>}
        </h2>
        <button
          type="button"
          class={c.icon}
          aria-label={t.record.link}
          title={t.record.link}
          onClick={() => setLinking(true)}
        >
          <Link2 size={18} />
        </button>
        {accounts[0] && <CreateMenu account={accounts[0]} from={activity.id} small />}
      </header>
      {related.length === 0 && <p class={section.empty}>{t.record.noRelated}</p>}
      <ul>
        {shown.map((one) => (
          <li key={one.activity.id}>
            <RelatedRow of={activity} related={one} />
          </li>
        ))}
      </ul>
      {shown.length < related.length && (
        <button type="button" class={`${c.quiet} ${section.more}`} onClick={() => setAll(true)}>
          {t.record.showAll(related.length)}
        </button>
      )}
      {linking && (
        <LinkDialog
          accountIds={activity.accountIds}
          without={[activity.id, ...related.map((one) => one.activity.id)]}
          onPick={link}
          onClose={() => setLinking(false)}
        />
      )}
    </section>
  );
}
