import { TriangleAlert } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import { Avatar } from '../Avatar';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import s from './SuspectList.module.css';
import type { Suspects } from './use-suspects';

interface Props {
  found: Suspects;
  /** On the button beside each. */
  action: string;
  onTake: (account: Account) => void;
}

/** Warns that an account may be there already, says why, and lets the user take it instead. */
export function SuspectList({ found: { suspects, error }, action, onTake }: Props) {
  const { t } = useFullText();
  if (error !== undefined) return <ErrorLine error={error} />;
  return (
    <div role="status">
      {suspects.length > 0 && (
        <section class={s.warning}>
          <h3 class={s.title}>
            <TriangleAlert size={16} />
            {t.suspect.title}
          </h3>
          <ul>
            {suspects.map(({ account, reasons }) => (
              <li key={account.id} class={s.suspect}>
                <Avatar name={account.name} kind={account.kind} size={28} />
                <span class={s.who}>
                  <span class={s.name} dir="auto">
                    {account.name}
                  </span>
                  <span class={s.reason}>{reasons.map(t.suspect.reason).join(', ')}</span>
                </span>
                <button
                  type="button"
                  class={`${c.button} ${s.take}`}
                  aria-label={`${action}, ${account.name}`}
                  onClick={() => onTake(account)}
                >
                  {action}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
