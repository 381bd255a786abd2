import type { DateOnly, Instant } from '@/utils/core/time';
import { usePanel } from './panel';
import { useText } from './text/text';

/** "3 days ago", with the exact time on hover. */
export function RelativeTime({ at }: { at: Instant | DateOnly }) {
  const { now, today } = usePanel();
  const { format } = useText();
  return (
    <time dateTime={at} title={format.when(at, today)}>
      {format.relative(at, now, today)}
    </time>
  );
}
