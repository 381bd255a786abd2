import { X } from 'lucide-preact';
import type { AccountId } from '@/utils/core/ids';
import { Avatar } from '../Avatar';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { AccountCombobox } from './AccountCombobox';
import s from './AccountsField.module.css';

interface Props {
  label: string;
  ids: readonly string[];
  onChange: (ids: AccountId[]) => void;
  wrong?: string | undefined;
}

/** The organizations and contacts something belongs to. */
export function AccountsField({ label, ids, onChange, wrong }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const { value: accounts = [] } = useLive(
    store,
    ['account'],
    async () => (await store.getMany('account', ids)).filter((one) => one !== undefined),
    [ids.join()],
  );
  return (
    <div class={s.accounts}>
      <AccountCombobox
        label={label}
        without={ids}
        wrong={wrong}
        onPick={({ id }) => onChange([...(ids as AccountId[]), id])}
      />
      {accounts.length > 0 && (
        <ul class={s.chosen}>
          {accounts.map(({ id, name, kind }) => (
            <li key={id}>
              <Avatar name={name} kind={kind} size={24} />
              <span class={s.name}>{name}</span>
              <button
                type="button"
                class={c.icon}
                aria-label={t.form.takeOut(name)}
                title={t.form.takeOut(name)}
                onClick={() => onChange((ids as AccountId[]).filter((one) => one !== id))}
              >
                <X size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
