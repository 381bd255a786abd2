import { ArrowDownUp } from 'lucide-preact';
import type { ActivityKind } from '@/utils/core/activity';
import { type Part, sortsIn } from '@/utils/core/listing/parts';
import type { Sort, SortKey } from '@/utils/core/listing/sort';
import { type FullText, useFullText } from '../text/text';
import { PillSelect } from './PillSelect';

interface Props {
  kind: ActivityKind;
  part: Part | undefined;
  value: Sort;
  onChange: (sort: Sort) => void;
}

/** By what a list is sorted, and which end first. */
export function SortSelect({ kind, part, value, onChange }: Props) {
  const { t } = useFullText();
  const sorts = sortsIn(kind, part).flatMap((by) =>
    directionsOf(by).map((descending) => ({ by, descending })),
  );
  return (
    <PillSelect
      icon={ArrowDownUp}
      label={t.list.sortBy}
      value={keyOf(value)}
      options={sorts.map((sort) => ({ value: keyOf(sort), text: nameOf(sort, kind, t) }))}
      onChange={(key) => onChange(sorts.find((sort) => keyOf(sort) === key)!)}
    />
  );
}

function keyOf({ by, descending }: Sort): string {
  return descending ? `-${by}` : by;
}

/** The direction one asks for more often first. */
function directionsOf(by: SortKey): boolean[] {
  const rising = by === 'due' || by === 'title' || by === 'people' || by === 'status';
  return rising ? [false, true] : [true, false];
}

function nameOf({ by, descending }: Sort, kind: ActivityKind, t: FullText['t']): string {
  const own =
    by === 'due' && kind in t.list.sortsOf ? t.list.sortsOf[kind as 'project'] : undefined;
  const [rising, falling] = own ?? t.list.sorts[by];
  return (descending ? falling : rising)!;
}
