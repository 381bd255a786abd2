import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { Plus } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { Avatar } from '../Avatar';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './AccountCombobox.module.css';
import f from './Form.module.css';

interface Props {
  label: string;
  /** Only accounts of this kind. */
  kind?: Account['kind'] | undefined;
  /** Accounts not to offer. */
  without: readonly string[];
  onPick: (account: Account) => void;
  /** Offers to create an account of the name typed. */
  onCreate?: (name: string) => void;
  wrong?: string | undefined;
  first?: boolean;
}

const MOST = 8;
const CREATE = 'create';

/** Finds an account as one types; without a text it offers those changed recently. */
export function AccountCombobox(props: Props) {
  const { label, kind, without, onPick, onCreate, wrong = '', first = false } = props;
  const { t } = useFullText();
  const [text, setText] = useState('');
  const found = useAccounts(text.trim(), kind, without);
  const creating = onCreate && text.trim() !== '';
  const items = [...found.map(({ id }) => id as string), ...(creating ? [CREATE] : [])];
  const nameOf = (id: string) => found.find((one) => one.id === id)?.name ?? '';
  const service = useMachine(combobox.machine, {
    id: useId(),
    collection: combobox.collection({ items, itemToValue: (id) => id, itemToString: nameOf }),
    inputBehavior: 'autohighlight',
    selectionBehavior: 'clear',
    openOnClick: true,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onValueChange: ({ value }) => {
      const [id] = value;
      if (!id) return;
      const picked = found.find((one) => one.id === id);
      if (picked) onPick(picked);
      else onCreate?.(text.trim());
      api.clearValue();
      api.setInputValue('');
    },
  });
  const api = combobox.connect(service, normalizeProps);
  return (
    <div class={f.field} {...api.getRootProps()}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Zag ties it to the input by its `for` */}
      <label class={f.label} {...api.getLabelProps()}>
        {label}
      </label>
      <div {...api.getControlProps()}>
        <input
          {...api.getInputProps()}
          class={f.control}
          placeholder={t.form.findAccount}
          aria-invalid={wrong !== ''}
          data-first={first ? '' : undefined}
          dir="auto"
        />
      </div>
      {wrong && (
        <span class={f.wrong} role="alert">
          {wrong}
        </span>
      )}
      <div {...api.getPositionerProps()} class={s.place}>
        {api.open && (
          <ul {...api.getContentProps()} class={s.list}>
            {found.map((account) => (
              <li key={account.id} {...api.getItemProps({ item: account.id })} class={s.item}>
                <Avatar name={account.name} kind={account.kind} size={28} />
                <span class={s.text}>
                  <span class={s.name}>{account.name}</span>
                  <span class={s.detail}>
                    {account.emails[0]?.address ?? t.kinds[account.kind]}
                  </span>
                </span>
              </li>
            ))}
            {creating && (
              <li {...api.getItemProps({ item: CREATE })} class={s.item}>
                <span class={s.plus}>
                  <Plus size={16} />
                </span>
                <span class={s.name}>{t.form.createAccount(text.trim())}</span>
              </li>
            )}
            {items.length === 0 && <li class={s.none}>{t.form.noAccount}</li>}
          </ul>
        )}
      </div>
    </div>
  );
}

function useAccounts(text: string, kind: Props['kind'], without: readonly string[]): Account[] {
  const { store } = usePanel();
  const [found, setFound] = useState<Account[]>([]);
  useEffect(() => {
    let late = false;
    const most = MOST + without.length;
    const asked = text ? store.searchAccounts(text, most, kind) : store.recentAccounts(50);
    asked.then(
      (accounts) => late || setFound(accounts),
      () => late || setFound([]),
    );
    return () => {
      late = true;
    };
  }, [store, text, kind, without.length]);
  return found
    .filter((account) => (!kind || account.kind === kind) && !without.includes(account.id))
    .slice(0, MOST);
}
