import type { Check, Effect } from '@/utils/app/transfer/check-archive';
import type { DateOnly } from '@/utils/core/time';
import c from '../../controls.module.css';
import { useFullText } from '../../text/text';
import s from './Data.module.css';
import { useDataText } from './data-text';
import { Problems } from './Problems';

const EFFECTS: readonly Effect[] = ['fresh', 'changed', 'equal', 'newer'];

interface Props {
  name: string;
  check: Check;
  today: DateOnly;
  onRestore: () => void;
  onClose: () => void;
}

/** What restoring would do; nothing is written yet. */
export function CheckResult({ name, check, today, onRestore, onClose }: Props) {
  const { t, format } = useFullText();
  const d = useDataText();
  const { madeAt, counts } = check;
  const records = counts.fresh + counts.changed;
  return (
    <section class={s.result} role="status" aria-label={d.preview}>
      <strong class={s.name}>{name}</strong>
      {madeAt && (
        <>
          <p class={s.hint}>{d.madeAt(format.when(madeAt, today))}</p>
          <dl class={s.counts}>
            {EFFECTS.map((effect) => (
              <div key={effect} data-effect={effect}>
                <dt>{d.effects[effect]}</dt>
                <dd>{format.number(counts[effect])}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Problems of={check} />
      {madeAt && records === 0 && <p class={s.hint}>{d.nothingToRestore}</p>}
      <div class={s.actions}>
        {records > 0 && (
          <button type="button" class={c.primary} onClick={onRestore}>
            {d.restoreNow(records, format.number(records))}
          </button>
        )}
        <button type="button" class={c.button} onClick={onClose}>
          {records > 0 ? t.cancel : t.close}
        </button>
      </div>
    </section>
  );
}
