import { everyListed, type ListQuery } from '@/utils/app/activity-list';
import type { Scope } from '@/utils/app/scope';
import { type SumName, sumsOf } from '@/utils/core/listing/sums';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useSettled } from '../use-settled';
import s from './ListSums.module.css';

/** The sums each kind may have, in their order; the place of a line is kept for them from the start. */
export const SUMS = {
  invoice: ['total', 'paid', 'owed'],
  opportunity: ['open', 'weighted', 'won'],
  estimate: ['open', 'accepted'],
  payment: ['received'],
  project: ['budget'],
} as const satisfies Record<string, readonly SumName[]>;

interface Props {
  kind: keyof typeof SUMS;
  scope: Scope;
  query: ListQuery;
}

/** What the list comes to, by currency. Comes after the rows: it takes reading all of them. */
export function ListSums({ kind, scope, query }: Props) {
  const { store, world, today } = usePanel();
  const { t, format } = useFullText();
  const sums = useSettled(
    store,
    ['activity'],
    async () => sumsOf(await everyListed(store, scope, world, query), today),
    [scope, query, today],
  );
  return (
    <dl class={s.sums} aria-label={t.list.sumsLabel} aria-busy={!sums}>
      {SUMS[kind].map((name) => (
        <div key={name} class={s.sum}>
          <dt>{t.list.sums[name]}</dt>
          <dd class={name === 'owed' && sums?.owed ? s.owed : undefined}>
            {sums
              ? (sums[name] ?? []).map((money) => (
                  <span key={money.currency} title={format.money(money)}>
                    {format.moneyShort(money)}
                  </span>
                ))
              : '\u00a0'}
            {sums && !sums[name] && <span class={s.none}>–</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
