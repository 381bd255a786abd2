import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { linkable } from '@/utils/app/links';
import type { Activity, ActivityKind } from '@/utils/core/activity';
import { activityKinds } from '@/utils/core/activity-kinds';
import type { AccountId } from '@/utils/core/ids';
import c from '../controls.module.css';
import d from '../Dialog.module.css';
import { ErrorLine } from '../ErrorLine';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './LinkDialog.module.css';
import { RecordLine } from './RecordLine';

interface Props {
  /** Whose records are offered. */
  accountIds: readonly AccountId[];
  /** Ids not to offer. */
  without: readonly string[];
  onPick: (activity: Activity) => void;
  onClose: () => void;
}

const SHOWN = 30;

/** A choice among the records of some accounts. */
export function LinkDialog({ accountIds, without, onPick, onClose }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<ActivityKind | ''>('');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const { value, error } = useLive(
    store,
    ['activity'],
    () => linkable(store, accountIds, { text, without, ...(kind && { kind }) }, SHOWN),
    [accountIds.join(), without.join(), text, kind],
  );
  /** Enter takes the first; it must not send the form that the dialog may stand in. */
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (value?.[0]) onPick(value[0]);
  };
  const kinds = activityKinds.map((one) => [one, t.activity[one]] as const);
  return (
    <dialog
      ref={dialog}
      class={`${d.dialog} ${s.dialog}`}
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-labelledby={id}
    >
      <div class={s.form}>
        <h2 id={id} class={d.title}>
          {t.record.linkTitle}
        </h2>
        <div class={s.search}>
          <TextField label={t.record.findRecord} value={text} onInput={setText} />
          <SelectField
            label={t.record.ofKind}
            value={kind}
            options={[['', t.record.allKinds], ...kinds]}
            onChange={setKind}
          />
        </div>
        {error !== undefined && <ErrorLine error={error} />}
        <ul class={s.list}>
          {value?.map((activity) => (
            <li key={activity.id}>
              <button type="button" class={s.choice} onClick={() => onPick(activity)}>
                <RecordLine activity={activity} />
              </button>
            </li>
          ))}
        </ul>
        {value?.length === 0 && <p class={d.text}>{t.record.nothingToLink}</p>}
        <button type="button" class={c.button} onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </dialog>
  );
}
