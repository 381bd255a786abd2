import { useFullText } from '../text/text';
import { currencies } from './currencies';
import { FieldFrame, type FieldProps } from './FieldFrame';
import s from './Form.module.css';

/** As typed; `format.parseMoney` reads it. */
export interface MoneyText {
  amount: string;
  currency: string;
}

interface Props extends FieldProps {
  value: MoneyText;
  onInput: (value: MoneyText) => void;
}

export function MoneyField({ value, onInput, ...frame }: Props) {
  const { t } = useFullText();
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <span class={s.money}>
          <input
            {...control}
            class={`${control.class} ${s.number}`}
            inputMode="decimal"
            value={value.amount}
            autocomplete="off"
            onInput={(event) => onInput({ ...value, amount: event.currentTarget.value })}
          />
          <select
            class={s.control}
            aria-label={t.form.currency}
            value={value.currency}
            onChange={(event) => onInput({ ...value, currency: event.currentTarget.value })}
          >
            {currencies(value.currency).map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </span>
      )}
    </FieldFrame>
  );
}
