import { useId } from 'preact/hooks';
import type { Part } from '@/utils/core/listing/parts';
import { useFullText } from '../text/text';
import s from './Toolbar.module.css';

interface Props {
  parts: readonly Part[];
  value: Part;
  onChange: (part: Part) => void;
}

/** The switch between the two halves of a list. */
export function Parts({ parts, value, onChange }: Props) {
  const { t } = useFullText();
  const name = useId();
  return (
    <fieldset class={s.parts}>
      <legend class="visually-hidden">{t.list.partsLabel}</legend>
      {parts.map((part) => (
        <label key={part}>
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            checked={part === value}
            onChange={() => onChange(part)}
          />
          {t.list.parts[part]}
        </label>
      ))}
    </fieldset>
  );
}
