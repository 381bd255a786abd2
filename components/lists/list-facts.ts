import type { HistoryEntry } from '@/utils/app/entries';
import { dueOf, peopleOf } from '@/utils/core/listing/sort';
import type { DateOnly } from '@/utils/core/time';
import type { FullText } from '../text/text';

/** What a row says where all rows are of one kind and can be compared; `undefined` where the timeline says it all. */
export function listFacts(
  { activity: of, balance, invoice }: HistoryEntry,
  { t, format }: FullText,
  today: DateOnly,
): string[] | undefined {
  switch (of.kind) {
    case 'invoice': {
      const due = t.list.row.due(format.day(dueOf(of)!, today));
      if (!balance || of.state !== 'issued') return [of.number, due];
      const isPart = balance.paid.amount > 0 && balance.open.amount > 0;
      const paid =
        balance.paid.amount > 0
          ? t.list.row.paid(format.money(balance.paid))
          : t.list.row.nothingPaid;
      return [of.number, due, paid, isPart ? t.list.row.left(format.money(balance.open)) : ''];
    }
    case 'email':
      return [(of.direction === 'in' ? t.list.row.from : t.list.row.to)(peopleOf(of))];
    case 'payment':
      return [
        t.detail.methods[of.method],
        of.reference ?? '',
        invoice ? t.list.row.pays(invoice.number) : '',
      ];
    case 'task':
      return of.completedAt
        ? [t.list.row.completed(format.when(of.completedAt, today))]
        : [t.detail.priority[of.priority]];
    default:
      return undefined;
  }
}
