import { useEffect, useRef, useState } from 'preact/hooks';
import type { RelatedAccount } from '@/utils/app/account-card';
import type { Account } from '@/utils/core/account';
import section from '../card/Section.module.css';
import { useFullText } from '../text/text';
import { AddRelation } from './AddRelation';
import { FoldedRows } from './FoldedRows';
import { Neighbourhood } from './Neighbourhood';
import s from './Relations.module.css';
import { RelationsHead } from './RelationsHead';
import { matching } from './relation-search';

/** From how many on a search is worth its place. */
const MANY = 8;

interface Props {
  account: Account;
  related: RelatedAccount[];
  /** Whether the user came here by a click in a picture. */
  cameByPicture: boolean;
  onReady: () => void;
}

/** Everybody the account is linked to: a list to work with, and a picture of who knows whom. */
export function RelationsTab({ account, related, cameByPicture, onReady }: Props) {
  const { t } = useFullText();
  const search = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(onReady, []);
  const found = matching(related, text);
  const current = found.filter(({ relation }) => !relation.former);
  const former = found.filter(({ relation }) => relation.former);
  const asked = text.trim();
  const showList = () => {
    search.current?.scrollIntoView({ block: 'center' });
    search.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <section class={section.section}>
        <RelationsHead kind={account.kind} count={related.length}>
          <AddRelation account={account} />
        </RelationsHead>
        {related.length >= MANY && (
          <div class={s.search}>
            <input
              ref={search}
              type="search"
              aria-label={t.relation.find}
              placeholder={t.relation.find}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <span class="visually-hidden" role="status">
              {asked && t.relation.found(found.length)}
            </span>
          </div>
        )}
        {asked && found.length === 0 && <p class={section.empty}>{t.relation.nothing(asked)}</p>}
        <FoldedRows key={asked} self={account} related={current} />
        {former.length > 0 && (
          <details class={s.formers} open={asked !== '' || current.length === 0}>
            <summary>{t.relation.formers(former.length)}</summary>
            <FoldedRows self={account} related={former} />
          </details>
        )}
      </section>
      <Neighbourhood
        account={account}
        related={related}
        cameByPicture={cameByPicture}
        onMore={showList}
      />
    </>
  );
}
