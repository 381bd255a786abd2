import type { ChangedNames } from '@/utils/app/sync/changed-names';
import type { Json } from '@/utils/core/change';
import { type LineItem, totalsOf } from '@/utils/core/line-item';
import type { Money } from '@/utils/core/money';
import type { DateOnly, Instant } from '@/utils/core/time';
import type { ChangesTexts } from '../text/en/changes';
import type { FullText } from '../text/text';
import { fieldLabels } from './field-labels';

export interface Saying {
  names: ChangedNames;
  text: FullText;
  m: ChangesTexts;
  today: DateOnly;
}

const CUSTOM = 'custom.';
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?$/;

/** What a person calls a field of a record. */
export function fieldText(field: string, { names, m, text }: Saying): string {
  if (field.startsWith(CUSTOM)) {
    const id = field.slice(CUSTOM.length);
    // A key that is none is a name of its own, as imports bring them.
    return names.fields.get(id)?.name ?? id;
  }
  return fieldLabels(text.t, m)[field] ?? m.unknownField;
}

/** What a person reads in a field; empty where there is nothing. */
export function valueText(field: string, value: Json | undefined, saying: Saying): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return listText(field, value, saying);
  if (typeof value === 'object') return objectText(value, saying);
  const { text } = saying;
  if (typeof value === 'boolean') return value ? text.t.account.yes : text.t.account.no;
  if (typeof value === 'number') {
    if (field === 'probability') return text.format.percent(value);
    return field === 'minutes' ? text.t.detail.minutes(value) : text.format.number(value);
  }
  return wordText(field, value, saying);
}

function wordText(field: string, value: string, { names, text, m, today }: Saying): string {
  const { t, format } = text;
  const named = (words: object) => (words as Record<string, string>)[value] ?? value;
  switch (field) {
    case 'ownerId':
      return names.names.get(value) ?? t.form.formerMember;
    case 'status':
    case 'state':
      return value === 'issued' ? m.issued : named(t.status);
    case 'priority':
      return named(t.priority);
    case 'direction':
      return named(t.directions);
    case 'outcome':
      return named(t.outcomes);
    case 'method':
      return named(t.detail.methods);
    case 'pipeline':
      return names.pipelines.find(({ id }) => id === value)?.name ?? value;
    case 'stage':
      return (
        names.pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === value)?.name ??
        value
      );
  }
  if (DATE.test(value)) return format.when(value as DateOnly | Instant, today);
  const isId = field === 'categoryId' || field === 'invoiceId' || field.startsWith(CUSTOM);
  return (isId && names.names.get(value)) || value;
}

function listText(field: string, list: readonly Json[], saying: Saying): string {
  if (field === 'lines' && list.length > 0) {
    const { total } = totalsOf(list as unknown as LineItem[]);
    const { currency } = saying.names;
    const { format } = saying.text;
    const sum = currency ? format.money({ amount: total, currency }) : format.number(total / 100);
    return saying.m.lines(list.length, sum);
  }
  return list
    .map((one) => {
      if (typeof one === 'string') return saying.names.names.get(one) ?? one;
      return typeof one === 'object' && one !== null ? objectText(one, saying) : String(one);
    })
    .join(', ');
}

/** An amount, or an entry with a label, which says less than what stands beside it. */
function objectText(value: Json & object, { text }: Saying): string {
  const { amount, currency, label: _, ...rest } = value as Record<string, Json>;
  if (typeof amount === 'number' && typeof currency === 'string') {
    return text.format.money({ amount, currency } as Money);
  }
  return Object.values(rest).filter(Boolean).join(', ');
}
