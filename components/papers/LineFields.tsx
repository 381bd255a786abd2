import { ArrowDown, ArrowUp, Check, Trash2 } from 'lucide-preact';
import { lineNet } from '@/utils/core/line-item';
import c from '../controls.module.css';
import { FieldFrame } from '../form/FieldFrame';
import f from '../form/Form.module.css';
import { useFullText } from '../text/text';
import s from './Lines.module.css';
import type { LineText, ReadLine } from './line-texts';

interface Props {
  line: LineText;
  place: number;
  count: number;
  currency: string;
  read: ReadLine;
  /** Whether to say what is missing; what cannot be read is said at once. */
  checked: boolean;
  onInput: (part: Partial<LineText>) => void;
  onEnter: () => void;
  onClose: () => void;
  onMove: (by: -1 | 1, part: 'description' | 'up' | 'down') => void;
  onRemove: () => void;
}

type Numeric = 'quantity' | 'unitPrice' | 'discount' | 'tax';
const NUMBERS: readonly Numeric[] = ['quantity', 'unitPrice', 'discount', 'tax'];

/** A line while it is edited. */
export function LineFields(props: Props) {
  const { line, place, count, currency, read, checked, onInput, onMove } = props;
  const { t, format } = useFullText();
  const wrong = (field: 'description' | Numeric) =>
    checked || (field !== 'description' && line[field].trim()) ? read.problems[field] : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const inField = (event.target as HTMLElement).matches('input, textarea');
    if (event.key === 'Enter' && inField && !event.shiftKey) props.onEnter();
    else if (event.key === 'Escape') props.onClose();
    else if (event.altKey && event.key === 'ArrowUp') onMove(-1, 'description');
    else if (event.altKey && event.key === 'ArrowDown') onMove(1, 'description');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div class={s.fields} onKeyDown={onKeyDown}>
      <FieldFrame label={`${place}. ${t.papers.description}`} wrong={wrong('description')}>
        {(control) => (
          <textarea
            {...control}
            class={`${control.class} ${s.text}`}
            rows={1}
            dir="auto"
            data-part="description"
            value={line.description}
            onInput={(event) => onInput({ description: event.currentTarget.value })}
          />
        )}
      </FieldFrame>
      <div class={s.numbers}>
        {NUMBERS.map((field) => (
          <FieldFrame key={field} label={t.papers[field]} wrong={wrong(field)}>
            {(control) => (
              <input
                {...control}
                class={`${control.class} ${f.number}`}
                inputMode="decimal"
                autocomplete="off"
                placeholder={field === 'quantity' || field === 'unitPrice' ? '' : '0'}
                value={line[field]}
                onFocus={(event) => event.currentTarget.select()}
                onInput={(event) => onInput({ [field]: event.currentTarget.value })}
              />
            )}
          </FieldFrame>
        ))}
      </div>
      <div class={s.bar}>
        <IconButton
          part="up"
          label={t.papers.moveUp}
          icon={ArrowUp}
          disabled={place === 1}
          onClick={() => onMove(-1, 'up')}
        />
        <IconButton
          part="down"
          label={t.papers.moveDown}
          icon={ArrowDown}
          disabled={place === count}
          onClick={() => onMove(1, 'down')}
        />
        <IconButton label={t.papers.removeLine} icon={Trash2} onClick={props.onRemove} />
        <output class={s.amount}>
          {read.item ? format.money({ amount: lineNet(read.item), currency }) : '–'}
        </output>
        <IconButton label={t.papers.closeLine} icon={Check} onClick={props.onClose} />
      </div>
    </div>
  );
}

interface IconButtonProps {
  part?: string;
  label: string;
  icon: typeof ArrowUp;
  disabled?: boolean;
  onClick: () => void;
}

function IconButton({ part, label, icon: Icon, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={c.icon}
      data-part={part}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={16} />
    </button>
  );
}
