import { ArrowRight } from 'lucide-preact';
import type { ToldField } from '@/utils/core/sync/told-change';
import { FoldedText } from '../card/FoldedText';
import s from './Changes.module.css';
import { ConflictLine } from './ConflictLine';
import { fieldText, type Saying, valueText } from './value-text';

interface Props {
  of: ToldField;
  saying: Saying;
}

/** More says less; the record itself shows the whole of what it is now. */
const SHORT = 90;

/** A field by its name, what it was and what it became; a value that did not count in full. */
export function ChangedField({ of, saying }: Props) {
  const { m } = saying;
  const { field, value, before, conflict } = of;
  const isLost = conflict?.end === 'lost';
  const now = valueText(field, value, saying);
  const was = valueText(field, before, saying);
  return (
    <li class={`${s.field} ${conflict ? s.contested : ''}`}>
      <span class={s.label}>{fieldText(field, saying)}</span>
      <div class={s.values}>
        {before !== undefined && was !== now && (
          <>
            <span class="visually-hidden">{m.from} </span>
            <Value text={short(was)} nothing={m.nothing} kind={s.was} />
            <ArrowRight size={14} />
            <span class="visually-hidden">{m.to} </span>
          </>
        )}
        {isLost && now ? (
          <s class={s.lost}>
            <FoldedText text={now} />
          </s>
        ) : (
          <Value
            text={before !== undefined && was === now ? m.inside : short(now)}
            nothing={m.nothing}
          />
        )}
      </div>
      {conflict && <ConflictLine conflict={conflict} field={field} saying={saying} />}
    </li>
  );
}

function Value({
  text,
  nothing,
  kind = '',
}: {
  text: string;
  nothing: string;
  kind?: string | undefined;
}) {
  return (
    <span class={`${kind} ${text ? '' : s.nothing}`} dir="auto">
      {text || nothing}
    </span>
  );
}

function short(text: string): string {
  const line = text
    .slice(0, 4 * SHORT)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()}…` : line;
}
