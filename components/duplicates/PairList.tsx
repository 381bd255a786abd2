import { ChevronRight, RefreshCw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { keepApart } from '@/utils/app/keep-apart';
import type { SuspectPair } from '@/utils/app/suspects';
import { areApart } from '@/utils/core/merge/apart';
import { Chip } from '../Chip';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { useUndoable } from '../use-undoable';
import { Compare } from './Compare';
import s from './Duplicates.module.css';
import { useDuplicates } from './duplicates';

const STEP = 50;

interface Named {
  pair: SuspectPair;
  names: [string, string];
}

/** The pairs that are still two accounts, those told apart at the end. */
export function PairList({ pairs, onSettled }: { pairs: SuspectPair[]; onSettled: () => void }) {
  const { store, d } = useDuplicates();
  const { format } = useFullText();
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<string>();
  const { value } = useLive(
    store,
    ['account'],
    async () => {
      const accounts = await store.getMany(
        'account',
        pairs.flatMap(({ ids }) => ids),
      );
      const named = pairs.flatMap((pair, at): (Named & { apart: boolean })[] => {
        const [a, b] = accounts.slice(2 * at, 2 * at + 2);
        return a && b ? [{ pair, names: [a.name, b.name], apart: areApart(a, b) }] : [];
      });
      return {
        open: named.filter(({ apart }) => !apart),
        apart: named.filter(({ apart }) => apart),
      };
    },
    [pairs],
  );
  const undoable = useUndoable();
  if (!value) return null;
  const shown = value.open.slice(0, most);
  return (
    <>
      {value.open.length > 0 && (
        <h2 class={s.heading}>{d.found(value.open.length, format.number(value.open.length))}</h2>
      )}
      {value.open.length === 0 && (
        <div class={s.none}>
          <strong>{d.none}</strong>
          <p class={s.note}>{d.noneHint}</p>
          <button type="button" class={c.button} onClick={onSettled}>
            {d.again}
          </button>
        </div>
      )}
      <ul class={s.list}>
        {shown.map(({ pair, names }) => {
          const key = pair.ids.join(' ');
          const isOpen = open === key;
          return (
            <li key={key} class={s.pair}>
              <button
                type="button"
                class={s.row}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : key)}
              >
                <ChevronRight size={18} class={s.chevron!} />
                <span class={s.names} dir="auto">
                  {d.and(...names)}
                </span>
                <span class={s.reasons}>
                  {pair.reasons.map(({ reason, value: shared }) => (
                    <Chip key={reason + shared} tone="blue" text={d.reasons[reason](shared)} />
                  ))}
                </span>
              </button>
              {isOpen && <Compare ids={pair.ids} />}
            </li>
          );
        })}
      </ul>
      {value.open.length > most && (
        <button type="button" class={c.button} onClick={() => setMost(most + STEP)}>
          {d.more}
        </button>
      )}
      {value.apart.length > 0 && (
        <details class={s.apart}>
          <summary>{d.apart(value.apart.length, format.number(value.apart.length))}</summary>
          <ul class={s.list}>
            {value.apart.map(({ pair, names }) => (
              <li key={pair.ids.join(' ')} class={s.told}>
                <span dir="auto">{d.and(...names)}</span>
                <button
                  type="button"
                  class={c.button}
                  onClick={() =>
                    undoable(d.takenBack(...names), () => keepApart(store, pair.ids, false))
                  }
                >
                  {d.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {value.open.length > 0 && (
        <button type="button" class={c.quiet} onClick={onSettled}>
          <RefreshCw size={18} />
          {d.again}
        </button>
      )}
    </>
  );
}
