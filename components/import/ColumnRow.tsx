import type { ColumnMatch, Target } from '@/utils/core/import/matching';
import f from '../form/Form.module.css';
import s from './ColumnRow.module.css';
import { useImportText } from './import-text';
import { TARGET_GROUPS } from './targets';

/** How many values of a column are shown to know it by. */
const SHOWN = 3;
const LONGEST = 100;

interface Props {
  header: string;
  /** Those of the first rows. */
  values: string[];
  match: ColumnMatch;
  onChange: (match: ColumnMatch) => void;
}

/** A column of the file, and what it is. */
export function ColumnRow({ header, values, match, onChange }: Props) {
  const i = useImportText();
  const shown = [
    ...new Set(values.map((one) => one.slice(0, LONGEST).trim()).filter(Boolean)),
  ].slice(0, SHOWN);
  const textOf = (target: Target) =>
    target === match.target && match.label
      ? i.labelled(i.targets[target], match.label)
      : i.targets[target];
  return (
    <li class={s.row} data-left-out={match.target === 'ignored' ? '' : undefined}>
      <div class={s.column}>
        <strong dir="auto">{header}</strong>
        <span dir="auto">{shown.length > 0 ? shown.join(' · ') : i.noValues}</span>
      </div>
      <select
        class={f.control}
        aria-label={i.fieldOf(header)}
        value={match.target}
        onChange={(event) => onChange({ target: event.currentTarget.value as Target })}
      >
        {TARGET_GROUPS.map(([group, targets]) => (
          <optgroup key={group} label={i.groups[group]}>
            {targets.map((target) => (
              <option key={target} value={target}>
                {textOf(target)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </li>
  );
}
