import type { ActivityKind } from '@/utils/core/activity';
import { type Facet, facets } from '@/utils/core/listing/listed';
import { type FullText, useFullText } from '../text/text';
import { useMe } from '../use-me';
import { FilterChip } from './FilterChip';
import type { ListState } from './list-state';
import { SortSelect } from './SortSelect';
import { Strip } from './Strip';

interface Props {
  kind: ActivityKind;
  state: ListState;
  /** Whether anything can hang on contacts here. */
  hasContacts: boolean;
}

/** How the list is sorted and what it can be narrowed to, in one line. */
export function Filters({ kind, state, hasContacts }: Props) {
  const { t } = useFullText();
  const me = useMe();
  const { choice, change } = state;
  const offered: readonly Facet[] = kind in facets ? facets[kind as keyof typeof facets] : [];
  const turn = (facet: Facet) =>
    change({
      facets: choice.facets.includes(facet)
        ? choice.facets.filter((one) => one !== facet)
        : [...choice.facets, facet],
    });
  return (
    <Strip label={t.list.filters}>
      <SortSelect
        kind={kind}
        part={choice.part}
        value={choice.sort}
        onChange={(sort) => change({ sort })}
      />
      {me && (
        <FilterChip pressed={choice.mine} onClick={() => change({ mine: !choice.mine })}>
          {t.list.mine}
        </FilterChip>
      )}
      {hasContacts && (
        <FilterChip
          pressed={choice.own}
          hint={t.list.ownHint}
          onClick={() => change({ own: !choice.own })}
        >
          {t.list.own}
        </FilterChip>
      )}
      {offered.map((facet) => (
        <FilterChip key={facet} pressed={choice.facets.includes(facet)} onClick={() => turn(facet)}>
          {nameOf(facet, t)}
        </FilterChip>
      ))}
    </Strip>
  );
}

function nameOf(facet: Facet, t: FullText['t']): string {
  return facet === 'in' || facet === 'out' ? t.list.directions[facet] : t.status[facet];
}
