import type { KnownRow } from '@/utils/app/page-rows';
import type { Match } from '@/utils/core/match/match';
import { AccountRow } from '../AccountRow';
import type { Texts } from '../text/en';
import { useText } from '../text/text';
import { MoneyHint } from './MoneyHint';
import { ShortList } from './ShortList';

/** The accounts of the page, one row each. */
export function KnownList({ rows }: { rows: KnownRow[] }) {
  const { t } = useText();
  return (
    <ShortList rows={rows}>
      {(row) => (
        <li key={row.account.id}>
          <AccountRow summary={row} reason={reasonOf(t, row)}>
            <MoneyHint id={row.account.id} />
          </AccountRow>
        </li>
      )}
    </ShortList>
  );
}

function reasonOf(t: Texts, { matches, role }: KnownRow): string {
  const reason = reasonText(t, matches[0]!);
  return role === 'to' ? `${t.page.recipient} · ${reason}` : reason;
}

function reasonText(t: Texts, match: Match): string {
  switch (match.reason.kind) {
    case 'domain':
      return t.page.byDomain(match.reason.domain);
    case 'name':
      return t.page.byName(match.reason.name);
    case 'address':
    case 'unknown':
      return match.text;
  }
}
