import { Link2, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import { LinkDialog } from '../activity/LinkDialog';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { activityIcons, activityTones } from '../timeline/activity-icons';
import tones from '../tones.module.css';
import { useLive } from '../use-live';
import f from './Form.module.css';
import s from './LinksField.module.css';

interface Props {
  label: string;
  ids: readonly ActivityId[];
  /** Whose records are offered. */
  accountIds: readonly AccountId[];
  onChange: (ids: ActivityId[]) => void;
}

/** Other records that a record names, its project or its opportunity. */
export function LinksField({ label, ids, accountIds, onChange }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const [choosing, setChoosing] = useState(false);
  const { value: linked = [] } = useLive(
    store,
    ['activity'],
    async () => (await store.getMany('activity', ids)).filter((one) => one !== undefined),
    [ids.join()],
  );
  return (
    <fieldset class={f.field}>
      <legend class={f.label}>{label}</legend>
      <ul class={s.linked}>
        {linked.map(({ id, kind, title }) => {
          const Icon = activityIcons[kind];
          return (
            <li key={id}>
              <span class={`${s.icon} ${tones[activityTones[kind]]}`} title={t.activity[kind]}>
                <Icon size={14} />
              </span>
              <span class={s.title}>{title}</span>
              <button
                type="button"
                class={c.icon}
                aria-label={t.form.takeOut(title)}
                title={t.form.takeOut(title)}
                onClick={() => onChange(ids.filter((one) => one !== id))}
              >
                <X size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class={`${c.quiet} ${s.add}`} onClick={() => setChoosing(true)}>
        <Link2 size={16} />
        {t.record.link}
      </button>
      {choosing && (
        <LinkDialog
          accountIds={accountIds}
          without={ids}
          onPick={({ id }) => {
            setChoosing(false);
            onChange([...ids, id]);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </fieldset>
  );
}
