import type { Instant } from '@/utils/core/time';
import { DateField } from './DateField';
import type { FieldProps } from './FieldFrame';
import { instantOfLocal, localText } from './local-time';

interface Props extends FieldProps {
  /** An Instant, or empty. */
  value: string;
  onInput: (value: Instant | '') => void;
  /** An Instant it may not be before. */
  min?: string | undefined;
}

/** A point in time, which the user sees and sets in local time. */
export function InstantField({ value, onInput, min, ...frame }: Props) {
  return (
    <DateField
      {...frame}
      time
      value={value && localText(value as Instant)}
      min={min && localText(min as Instant)}
      onInput={(text) => onInput(instantOfLocal(text))}
    />
  );
}
