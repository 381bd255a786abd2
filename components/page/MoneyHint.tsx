import type { OpenMoney } from '@/utils/app/open-money';
import type { Store } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import type { DateOnly } from '@/utils/core/time';
import { usePanel } from '../panel';
import s from '../row.module.css';
import { useText } from '../text/text';
import { useLive } from '../use-live';

async function owed(store: Store, id: AccountId, today: DateOnly): Promise<OpenMoney> {
  return (await import('@/utils/app/open-money')).openMoney(store, id, today);
}

/** What the account owes, loaded after the row so that the list stands at once; nothing where it owes nothing. */
export function MoneyHint({ id }: { id: AccountId }) {
  const { store, today } = usePanel();
  const { t, format } = useText();
  const { value } = useLive(store, ['activity'], () => owed(store, id, today), [id, today]);
  const overdue = value?.overdue[0];
  if (overdue) {
    return (
      <span class={`${s.side} ${s.overdue}`}>{t.page.overdue(format.moneyShort(overdue))}</span>
    );
  }
  const open = value?.open[0];
  return open ? <span class={s.side}>{t.page.open(format.moneyShort(open))}</span> : null;
}
