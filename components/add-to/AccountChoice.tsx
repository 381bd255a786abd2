import { Plus } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { AccountCombobox } from '../form/AccountCombobox';
import { AccountOption } from '../form/AccountOption';
import f from '../form/Form.module.css';
import { useFullText } from '../text/text';
import s from './AccountChoice.module.css';
import type { MadeAccount } from './add-to-values';
import { NewReceiver } from './NewReceiver';

interface Props {
  /** The likeliest first. */
  nearest: readonly Account[];
  /** `undefined` for a new one. */
  chosen: Account | undefined;
  made: MadeAccount;
  /** What to mend in the new one. */
  wrong: { name: string; domain: string } | undefined;
  typed: string;
  onType: (text: string) => void;
  /** @param id empty for a new one */
  onChoose: (id: string) => void;
  onMake: (made: Partial<MadeAccount>) => void;
}

const MOST = 4;

/** Which account gets it: one of the likely ones, any other, or a new one. */
export function AccountChoice(props: Props) {
  const { nearest, chosen, made, wrong, typed, onType, onChoose, onMake } = props;
  const { t } = useFullText();
  const group = useId();
  const likely = nearest.slice(0, MOST);
  const isLikely = likely.some(({ id }) => id === chosen?.id);
  const shown = chosen && !isLikely ? [chosen, ...likely] : likely;
  return (
    <div class={s.choice}>
      <fieldset class={f.field}>
        <legend class={f.label}>{t.addTo.account}</legend>
        <div class={s.options}>
          {shown.map((account) => (
            <label key={account.id} class={s.option}>
              <input
                type="radio"
                name={group}
                checked={account.id === chosen?.id}
                onChange={() => onChoose(account.id)}
              />
              <AccountOption account={account} typed="" />
            </label>
          ))}
          <label class={s.option}>
            <input type="radio" name={group} checked={!chosen} onChange={() => onChoose('')} />
            <span class={s.plus}>
              <Plus size={16} />
            </span>
            <span class={s.new}>{t.create.title}</span>
          </label>
        </div>
      </fieldset>
      {!chosen && (
        <NewReceiver
          made={made}
          wrong={wrong}
          onChange={onMake}
          onTake={({ id }) => onChoose(id)}
        />
      )}
      <AccountCombobox
        label={t.addTo.another}
        without={shown.map(({ id }) => id)}
        typed={typed}
        onType={onType}
        onPick={({ id }) => onChoose(id)}
        onCreate={(name) => onMake({ name })}
      />
    </div>
  );
}
