import { useState } from 'preact/hooks';
import type { RelatedAccount } from '@/utils/app/account-card';
import type { Account } from '@/utils/core/account';
import { Avatar } from '../Avatar';
import { Chip } from '../Chip';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import s from './Relations.module.css';
import section from './Section.module.css';

const SHOWN = 5;

/** An organization's people or a contact's organizations, the main ones first. */
export function Relations({ kind, related }: { kind: Account['kind']; related: RelatedAccount[] }) {
  const { t } = useFullText();
  const [all, setAll] = useState(false);
  const people = kind === 'organization';
  const shown = all ? related : related.slice(0, SHOWN);
  return (
    <section class={section.section}>
      <h2 class={row.heading}>
        {people ? t.card.people : t.card.organizations}
        {related.length > 0 && <span class={row.count}>{related.length}</span>}
      </h2>
      {related.length === 0 && (
        <p class={section.empty}>{people ? t.card.noPeople : t.card.noOrganizations}</p>
      )}
      <ul>
        {shown.map((one) => (
          <li key={one.relation.id}>
            <RelatedRow related={one} />
          </li>
        ))}
      </ul>
      {shown.length < related.length && (
        <button type="button" class={`${c.quiet} ${section.more}`} onClick={() => setAll(true)}>
          {t.card.showAll(related.length)}
        </button>
      )}
    </section>
  );
}

function RelatedRow({ related: { relation, account } }: { related: RelatedAccount }) {
  const { go } = usePanel();
  const { t } = useFullText();
  return (
    <button
      type="button"
      class={`${row.row} ${s.row} ${relation.former ? s.former : ''}`}
      onClick={() => go({ view: 'account', id: account.id })}
    >
      <Avatar name={account.name} kind={account.kind} size={32} />
      <span class={row.main}>
        <span class={s.name}>{account.name}</span>
        {relation.role && <span class={row.line}>{relation.role}</span>}
      </span>
      {relation.former && <Chip tone="grey" text={t.card.former} />}
    </button>
  );
}
