import { Check, X } from 'lucide-preact';
import { useFullText } from '../text/text';
import s from './Reads.module.css';

/** What Ficha does with pages and what it does not, in short. */
export function Reads() {
  const { t } = useFullText();
  const { does, doesNot, yes, no } = t.welcome.reads;
  return (
    <div class={s.both}>
      <div>
        <h3 class={s.title}>{does}</h3>
        <ul class={s.list}>
          {yes.map((line) => (
            <li key={line}>
              <Check size={18} strokeWidth={2.4} class={s.yes} />
              {line}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 class={s.title}>{doesNot}</h3>
        <ul class={s.list}>
          {no.map((line) => (
            <li key={line}>
              <X size={18} strokeWidth={2.4} class={s.no} />
              {line}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
