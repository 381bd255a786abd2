import { Quote } from 'lucide-preact';
import { QUOTE_MAX, type Understood } from '@/utils/core/detect/understood';
import { shortWebAddress } from '@/utils/core/web-address';
import { useFullText } from '../text/text';
import { type AddToValues, isTicked, QUOTE } from './add-to-values';
import s from './OfferList.module.css';

interface Props {
  said: Understood;
  values: AddToValues;
  onChange: (part: Partial<AddToValues>) => void;
}

/** Enough to know it by; a long text would hold up the sheet. */
const SHOWN = 600;

/** The selection as a note, or where nothing was selected one that leads to the page. */
export function QuoteOffer({ said: { quote, source }, values, onChange }: Props) {
  const { t, format } = useFullText();
  if (!quote && !source) return null;
  const small = [quote ? t.addTo.quote : t.addTo.pageNote, source && shortWebAddress(source.url)];
  return (
    <div class={s.item}>
      <label class={s.row}>
        <input
          type="checkbox"
          checked={isTicked(values, QUOTE, quote !== undefined)}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ ticks: { ...values.ticks, [QUOTE]: checked } })
          }
        />
        <Quote size={16} />
        <span class={s.main}>
          <span class={s.quote} dir="auto">
            {quote ? quote.text.slice(0, SHOWN) : source?.title || source?.url}
          </span>
          <span class={s.small}>{small.filter(Boolean).join(' · ')}</span>
          {quote?.cut && <span class={s.small}>{t.addTo.cut(format.number(QUOTE_MAX))}</span>}
        </span>
      </label>
    </div>
  );
}
