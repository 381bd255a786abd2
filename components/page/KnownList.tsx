import { useState } from 'preact/hooks';
import type { KnownRow } from '@/utils/app/page-rows';
import type { Match } from '@/utils/core/match/match';
import { AccountRow } from '../AccountRow';
import c from '../controls.module.css';
import s from '../row.module.css';
import type { Texts } from '../text/en';
import { useText } from '../text/text';
import { MoneyHint } from './MoneyHint';

const SHOWN = 40;

/** The accounts of the page, one row each. */
export function KnownList({ rows }: { rows: KnownRow[] }) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <ul class={s.list}>
      {shown.map((row) => (
        <li key={row.account.id}>
          <AccountRow summary={row} reason={reasonText(t, row.matches[0]!)}>
            <MoneyHint id={row.account.id} />
          </AccountRow>
        </li>
      ))}
      {shown.length < rows.length && (
        <li>
          <button type="button" class={c.quiet} onClick={() => setAll(true)}>
            {t.page.showAll(rows.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function reasonText(t: Texts, match: Match): string {
  switch (match.reason.kind) {
    case 'domain':
      return t.page.byDomain(match.reason.domain);
    case 'name':
      return t.page.byName(match.reason.name);
    case 'address':
    case 'unknown':
      return t.page.byAddress(match.text);
  }
}
