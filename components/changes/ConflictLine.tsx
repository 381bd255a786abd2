import { TriangleAlert } from 'lucide-preact';
import { editedAt, type ToldField } from '@/utils/core/sync/told-change';
import s from './Changes.module.css';
import { memberText } from './member-text';
import { type Saying, valueText } from './value-text';

interface Props {
  conflict: NonNullable<ToldField['conflict']>;
  field: string;
  saying: Saying;
}

/** That somebody else changed the same without knowing of it, and whose change counts. */
export function ConflictLine({ conflict: { end, with: other }, field, saying }: Props) {
  const { m, text, today } = saying;
  const say = m[end](memberText(other.member, saying), text.format.when(editedAt(other), today));
  return (
    <div class={s.conflict}>
      <TriangleAlert size={14} />
      <p>
        {say}
        {end === 'lost' && ` ${m.lostOther(valueText(field, other.value, saying) || m.nothing)}`}
      </p>
    </div>
  );
}
