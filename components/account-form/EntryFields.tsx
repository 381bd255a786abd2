import { useId } from 'preact/hooks';
import { useFullText } from '../text/text';
import { countries } from './countries';
import s from './EntryFields.module.css';
import type { EntryType, EntryValues } from './entry-values';
import { usualLabels } from './labels';

interface Props {
  type: EntryType;
  /** What it is called to those who do not see where it stands. */
  name: string;
  value: EntryValues;
  wrong?: string | undefined;
  first?: boolean;
  onInput: (value: EntryValues) => void;
}

const INPUTS = { email: 'email', phone: 'tel', website: 'url', social: 'url' } as const;

/** One way to reach an account: its label in small print and, below, the address or number. */
export function EntryFields({ type, name, value, wrong = '', first = false, onInput }: Props) {
  const { t } = useFullText();
  const id = useId();
  const set = (part: Partial<EntryValues>) => onInput({ ...value, ...part });
  const main = {
    class: s.value!,
    'aria-label': type === 'address' ? `${name}, ${t.account.street}` : name,
    'aria-invalid': wrong !== '',
    'aria-describedby': wrong ? `${id}-wrong` : undefined,
    'data-first': first ? '' : undefined,
    'data-entry': '',
    value: value.text,
    autocomplete: 'off',
    dir: 'auto',
  } as const;
  return (
    <div class={s.field}>
      <div class={s.box}>
        <input
          class={s.label}
          aria-label={`${name}, ${t.account.label}`}
          placeholder={t.account.label}
          title={t.account.labelHint}
          value={value.label}
          autocomplete="off"
          dir="auto"
          list={`${id}-labels`}
          onInput={(event) => set({ label: event.currentTarget.value })}
        />
        <datalist id={`${id}-labels`}>
          {usualLabels(type, t).map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
        {type === 'address' ? (
          <>
            <textarea
              {...main}
              rows={1}
              placeholder={t.account.street}
              onInput={(event) => set({ text: event.currentTarget.value })}
            />
            <AddressFields name={name} value={value} set={set} />
          </>
        ) : (
          <input
            {...main}
            type={INPUTS[type]}
            placeholder={t.account.kindOf[type]}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        )}
      </div>
      {wrong && (
        <span class={s.wrong} id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}

interface AddressProps {
  name: string;
  value: EntryValues;
  set: (part: Partial<EntryValues>) => void;
}

function AddressFields({ name, value, set }: AddressProps) {
  const { t, format } = useFullText();
  const text = (field: 'postalCode' | 'city' | 'region') => (
    <input
      class={s.value}
      aria-label={`${name}, ${t.account[field]}`}
      placeholder={t.account[field]}
      value={value[field]}
      autocomplete="off"
      dir="auto"
      onInput={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  const all = countries(format.locale);
  const known = value.country === '' || all.some(([code]) => code === value.country);
  return (
    <>
      <div class={s.place}>
        {text('postalCode')}
        {text('city')}
      </div>
      {text('region')}
      <select
        class={s.value}
        aria-label={`${name}, ${t.account.country}`}
        value={value.country}
        onChange={(event) => set({ country: event.currentTarget.value })}
      >
        <option value="">{t.account.noCountry}</option>
        {!known && <option>{value.country}</option>}
        {all.map(([code, country]) => (
          <option key={code} value={code}>
            {country}
          </option>
        ))}
      </select>
    </>
  );
}
