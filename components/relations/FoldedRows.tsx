import { useState } from 'preact/hooks';
import type { RelatedAccount } from '@/utils/app/account-card';
import type { Account } from '@/utils/core/account';
import section from '../card/Section.module.css';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import { RelationRow } from './RelationRow';

const FIRST = 10;
const STEP = 50;

/** A long list by parts: what nobody asks for is not drawn. */
export function FoldedRows({ self, related }: { self: Account; related: RelatedAccount[] }) {
  const { t } = useFullText();
  const [shown, setShown] = useState(FIRST);
  const hidden = related.length - shown;
  return (
    <>
      <ul>
        {related.slice(0, shown).map((one) => (
          <RelationRow key={one.relation.id} self={self} related={one} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class={`${c.quiet} ${section.more}`}
          onClick={() => setShown(shown + STEP)}
        >
          {t.relation.more(Math.min(hidden, STEP))}
        </button>
      )}
    </>
  );
}
