import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { Plus } from 'lucide-preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import s from './AccountCombobox.module.css';
import { AccountOption } from './AccountOption';
import f from './Form.module.css';
import { useFoundAccounts } from './use-found-accounts';

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
  /** What was typed before, and whoever keeps it. */
  typed?: string;
  onType?: (text: string) => void;
}

const CREATE = 'create';

/** Finds an account as one types; without a text it offers those changed recently. */
export function AccountCombobox(props: Props) {
  const { label, kind, without, onPick, onCreate, wrong = '', first = false } = props;
  const { t } = useFullText();
  const id = useId();
  const enterWaits = useRef(false);
  const [text, setText] = useState(props.typed ?? '');
  const [open, setOpen] = useState(false);
  const typed = text.trim();
  const found = useFoundAccounts(typed, kind, without, open);
  const creating = onCreate !== undefined && typed !== '' && found.fresh;
  const ids = found.accounts.map((one) => one.id as string);
  const created = creating ? [CREATE] : [];
  // Enter takes the first, and a name that nobody has is more likely a new one than a typing error.
  const items = found.isSimilar ? [...created, ...ids] : [...ids, ...created];
  const nameOf = (item: string) => found.accounts.find((one) => one.id === item)?.name ?? typed;

  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(text);
  const type = (next: string) => {
    latest.current = next;
    setText(next);
    props.onType?.(next);
  };
  const take = (item: string) => {
    enterWaits.current = false;
    const picked = found.accounts.find((one) => one.id === item);
    api.clearValue();
    api.setInputValue('');
    type('');
    if (picked) onPick(picked);
    else onCreate?.(typed);
  };
  const service = useMachine(combobox.machine, {
    id,
    collection: combobox.collection({ items, itemToValue: (one) => one, itemToString: nameOf }),
    defaultInputValue: text,
    inputBehavior: 'autohighlight',
    selectionBehavior: 'clear',
    // What was typed stays when one goes on without choosing.
    allowCustomValue: true,
    openOnClick: true,
    // A dialog cuts off what is placed inside it in any other way.
    positioning: { strategy: 'fixed', sameWidth: true, placement: 'bottom-start' },
    dir: document.dir === 'rtl' ? 'rtl' : 'ltr',
    onOpenChange: (change) => setOpen(change.open),
    onInputValueChange: ({ inputValue, reason }) => {
      if (reason !== 'item-select') type(inputValue);
    },
    onValueChange: ({ value: [item] }) => {
      if (item) take(item);
    },
  });
  const api = combobox.connect(service, normalizeProps);

  // Zag writes into the field what it drew last, a paint late: a letter typed meanwhile would be lost.
  useLayoutEffect(() => {
    const { current } = field;
    if (current && current.value !== latest.current) current.value = latest.current;
  });
  useEffect(() => {
    if (props.typed !== undefined && props.typed !== text) api.setInputValue(props.typed);
  }, [props.typed]);

  // Whoever types fast presses Enter before the answer is there.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') enterWaits.current = false;
    // Zag keeps Escape to itself, but with nothing to close it is the dialog's.
    if (event.key === 'Escape' && !open) event.stopPropagation();
    else if (event.key === 'Enter' && open && typed && !found.fresh) {
      enterWaits.current = true;
      event.preventDefault();
      event.stopPropagation();
    }
  };
  useEffect(() => {
    if (!found.fresh || !enterWaits.current) return;
    enterWaits.current = false;
    const [item] = items;
    if (item) take(item);
  }, [found.fresh]);

  const createItem = creating && (
    <li key={CREATE} {...api.getItemProps({ item: CREATE })} class={s.item}>
      <span class={s.plus}>
        <Plus size={16} />
      </span>
      <span class={s.create}>{t.form.createAccount(typed)}</span>
    </li>
  );

  return (
    <div class={f.field} {...api.getRootProps()}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Zag ties it to the input by its `for` */}
      <label class={f.label} {...api.getLabelProps()}>
        {label}
      </label>
      <div {...api.getControlProps()} onKeyDownCapture={onKeyDownCapture}>
        <input
          {...api.getInputProps()}
          ref={field}
          class={f.control}
          placeholder={t.form.findAccount}
          aria-invalid={wrong !== ''}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          data-first={first ? '' : undefined}
          dir="auto"
        />
      </div>
      {wrong && (
        <span class={f.wrong} id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
      <span class="visually-hidden" role="status">
        {open && found.isSimilar && `${t.form.noAccount}. ${t.search.similar}: `}
        {open && found.fresh && typed && t.search.found(found.accounts.length)}
      </span>
      <div {...api.getPositionerProps()} class={s.place}>
        {api.open && (
          <div class={s.list}>
            {found.error !== undefined && <ErrorLine error={found.error} />}
            {found.fresh &&
              found.error === undefined &&
              (found.accounts.length === 0 || found.isSimilar) && (
                <p class={s.none}>{t.form.noAccount}</p>
              )}
            <ul {...api.getContentProps()} class={s.options}>
              {found.isSimilar && createItem}
              {found.isSimilar && (
                <li role="presentation" class={s.heading}>
                  {t.search.similar}
                </li>
              )}
              {found.accounts.map((account) => (
                <li key={account.id} {...api.getItemProps({ item: account.id })} class={s.item}>
                  <AccountOption account={account} typed={typed} />
                </li>
              ))}
              {!found.isSimilar && createItem}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
