import type { RelatedAccount } from '@/utils/app/account-card';
import type { Account } from '@/utils/core/account';
import section from '../card/Section.module.css';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { AddRelation } from './AddRelation';
import { RelationRow } from './RelationRow';
import { RelationsHead } from './RelationsHead';

const SHOWN = 5;

interface Props {
  account: Account;
  related: RelatedAccount[];
}

/** The first of an organization's people or a contact's organizations, on the overview. */
export function RelationsSection({ account, related }: Props) {
  const { turnTo } = usePanel();
  const { t } = useFullText();
  return (
    <section class={section.section}>
      <RelationsHead kind={account.kind} count={related.length}>
        <AddRelation account={account} />
      </RelationsHead>
      <ul>
        {related.slice(0, SHOWN).map((one) => (
          <RelationRow key={one.relation.id} self={account} related={one} />
        ))}
      </ul>
      {related.length > SHOWN && (
        <button
          type="button"
          class={`${c.quiet} ${section.more}`}
          onClick={() => turnTo('relations')}
        >
          {t.card.showAll(related.length)}
        </button>
      )}
    </section>
  );
}
