import { nextPaperNumber, othersNumbered } from '@/utils/app/paper-numbers';
import type { Paper } from '@/utils/core/activity';
import type { ActivityId } from '@/utils/core/ids';
import type { DateOnly } from '@/utils/core/time';
import c from '../controls.module.css';
import { TextField } from '../form/TextField';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './PaperFields.module.css';
import type { PaperValues } from './paper-values';

interface Props {
  kind: Paper['kind'];
  /** The paper that is edited. */
  id: ActivityId | undefined;
  values: Pick<PaperValues, 'number' | 'ownNumber' | 'issuedOn'>;
  wrong: string | undefined;
  onInput: (part: Pick<PaperValues, 'number' | 'ownNumber'>) => void;
}

/** The next number of the series, until the user types another; says at once who has that already. */
export function PaperNumberField({ kind, id, values, wrong, onInput }: Props) {
  const { store, world, today } = usePanel();
  const { t } = useFullText();
  const { number, ownNumber } = values;
  const issuedOn = (values.issuedOn || today) as DateOnly;
  const typed = ownNumber ? number.trim() : '';
  const { value } = useLive(
    store,
    ['activity', 'company'],
    async () => ({
      next: await nextPaperNumber(store, world, kind, issuedOn),
      typed,
      other: typed
        ? (await othersNumbered(store, { kind, number: typed, ...(id && { id }) }))[0]
        : undefined,
    }),
    [kind, id, issuedOn, typed],
  );
  const next = value?.next ?? '';
  const other = value?.typed === typed ? value.other : undefined;
  const taken = other && t.papers.numberTaken(other.number, other.title);
  return (
    <div class={s.number}>
      <TextField
        label={t.papers.number}
        value={ownNumber ? number : next}
        wrong={taken ?? wrong}
        onInput={(text) => onInput({ number: text, ownNumber: text !== next })}
      />
      {(taken || wrong) && next && (
        <button
          type="button"
          class={`${c.quiet} ${s.use}`}
          onClick={() => onInput({ number: '', ownNumber: false })}
        >
          {t.papers.useNumber(next)}
        </button>
      )}
    </div>
  );
}
