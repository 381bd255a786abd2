import { ChevronDown, Users } from 'lucide-preact';
import type { ChoiceRow } from '@/utils/app/page-rows';
import { AccountRow } from '../AccountRow';
import { AddressText } from '../AddressText';
import s from '../row.module.css';
import { useText } from '../text/text';
import own from './ChoiceList.module.css';
import { PinButton } from './PinButton';
import { ShortList } from './ShortList';

/** Mentions that several accounts answer to; each opens to its accounts. */
export function ChoiceList({ rows, open }: { rows: ChoiceRow[]; open: string | undefined }) {
  const { t } = useText();
  return (
    <ShortList rows={rows} wanted={rows.findIndex(({ match }) => match.key === open)}>
      {({ match, accounts }) => (
        <li key={match.key}>
          <details class={own.choice} open={match.key === open} data-match={match.key}>
            <summary class={s.row}>
              <span class={own.stack}>
                <Users size={18} />
              </span>
              <span class={s.main}>
                <span class={s.name}>
                  <AddressText address={match.text} />
                </span>
                <span class={s.line}>
                  {t.page.choices(accounts.length)} · {t.page.choose}
                </span>
              </span>
              <ChevronDown size={18} class={own.chevron} />
            </summary>
            <ul class={own.inner}>
              {accounts.map((summary) => (
                <li key={summary.account.id} class={s.beside}>
                  <AccountRow summary={summary} />
                  <PinButton account={summary.account} matchKey={match.key} text={match.text} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </ShortList>
  );
}
