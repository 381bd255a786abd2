import type { KnownRow } from '@/utils/app/page-rows';
import type { Match } from '@/utils/core/match/match';
import { AccountRow } from '../AccountRow';
import { late } from '../late';
import s from '../row.module.css';
import type { Texts } from '../text/en';
import { useText } from '../text/text';
import { MoneyHint } from './MoneyHint';
import { ShortList } from './ShortList';

const CorrectionMenu = late(async () => (await import('./CorrectionMenu')).CorrectionMenu, null);

/** The accounts of the page, one row each. */
export function KnownList({ rows }: { rows: KnownRow[] }) {
  const { t } = useText();
  return (
    <ShortList rows={rows}>
      {(row) => (
        <li key={row.account.id} class={s.beside}>
          <AccountRow summary={row} reason={reasonOf(t, row)}>
            <MoneyHint id={row.account.id} />
          </AccountRow>
          {row.matches.some(isDoubtful) && (
            <CorrectionMenu name={row.account.name} matches={row.matches} ofHouse />
          )}
        </li>
      )}
    </ShortList>
  );
}

const DOUBTFUL: ReadonlySet<Match['reason']['kind']> = new Set([
  'name',
  'stated',
  'domain',
  'site',
  'chosen',
]);

/** What a user may have something to say against: an address is beyond doubt. */
function isDoubtful({ reason }: Match): boolean {
  return DOUBTFUL.has(reason.kind);
}

function reasonOf(t: Texts, { matches, role }: KnownRow): string {
  const reason = reasonText(t, matches[0]!);
  return role === 'to' ? `${t.page.recipient} · ${reason}` : reason;
}

function reasonText(t: Texts, match: Match): string {
  switch (match.reason.kind) {
    case 'domain':
      return t.page.byDomain(match.reason.domain);
    case 'site':
      return t.page.ownSite;
    case 'name':
      return t.page.byName(match.reason.name);
    case 'stated':
      return t.page.byStated(match.reason.name);
    case 'phone':
    case 'vat':
      return t.page.byNumber[match.reason.kind](match.reason.number);
    case 'chosen':
      return t.page.chosen(match.text);
    case 'address':
    case 'unknown':
      return match.text;
  }
}
