import type { SuspectGroup } from '@/utils/app/suspects';
import { Chip } from '../Chip';
import { useFullText } from '../text/text';
import s from './Duplicates.module.css';
import { useDuplicates } from './duplicates';

const MOST = 50;

/** What so many accounts share that no two of them are suspects for it. */
export function GroupList({ groups }: { groups: SuspectGroup[] }) {
  const { d } = useDuplicates();
  const { format } = useFullText();
  return (
    <section class={s.groups} aria-labelledby="groups">
      <h2 id="groups" class={s.heading}>
        {d.groups}
      </h2>
      <p class={s.note}>{d.groupsHint}</p>
      <ul class={s.list}>
        {groups.slice(0, MOST).map(({ reason, value, ids }) => (
          <li key={reason + value} class={s.told}>
            <Chip tone="grey" text={d.reasons[reason](value)} />
            <span>{d.shared(ids.length, format.number(ids.length))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
