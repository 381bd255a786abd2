import type { ToldChange } from '@/utils/core/sync/told-change';
import { AccountLink } from '../AccountLink';
import { Avatar } from '../Avatar';
import { ChangedField } from './ChangedField';
import s from './Changes.module.css';
import { memberText } from './member-text';
import type { Saying } from './value-text';

interface Props {
  change: ToldChange;
  saying: Saying;
}

/** Who, when, and what of it. */
export function ChangeRow({ change, saying }: Props) {
  const { member, madeAt, sentAt, fields } = change;
  const { m, text, today } = saying;
  const when = text.format.when(madeAt, today);
  return (
    <li class={s.change}>
      <Avatar name={member.name} kind="contact" size={24} />
      <div>
        <p class={s.head}>
          <strong dir="auto">{memberText(member, saying)}</strong>{' '}
          <What change={change} saying={saying} />
        </p>
        <p class={s.when}>
          <time dateTime={madeAt}>{when}</time>
          {sentAt && ` · ${m.sent(text.format.when(sentAt, today))}`}
        </p>
        {fields.length > 0 && (
          <ul>
            {fields.map((field) => (
              <ChangedField
                key={`${field.field} ${field.conflict?.end}`}
                of={field}
                saying={saying}
              />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function What({ change: { what, into }, saying: { m, names } }: Props) {
  const name = into && names.names.get(into);
  if (what !== 'merged' || !into || !name) return <>{m.what[what]}</>;
  const [ahead, behind] = m.mergedInto('\n').split('\n');
  return (
    <>
      {ahead}
      <AccountLink account={{ id: into as never, name }} />
      {behind}
    </>
  );
}
