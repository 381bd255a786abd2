import type { ComponentChildren } from 'preact';
import type { Account } from '@/utils/core/account';
import section from '../card/Section.module.css';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import s from './Relations.module.css';

interface Props {
  kind: Account['kind'];
  count: number;
  /** What one can do, at the end of the line. */
  children: ComponentChildren;
}

export function RelationsHead({ kind, count, children }: Props) {
  const { t } = useFullText();
  const people = kind === 'organization';
  return (
    <>
      <div class={s.head}>
        <h2 class={row.heading}>
          {people ? t.card.people : t.card.organizations}
          {count > 0 && <span class={row.count}>{count}</span>}
        </h2>
        {children}
      </div>
      {count === 0 && (
        <p class={section.empty}>{people ? t.card.noPeople : t.card.noOrganizations}</p>
      )}
    </>
  );
}
