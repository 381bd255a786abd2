import { lineNet } from '@/utils/core/line-item';
import { useFullText } from '../text/text';
import s from './Lines.module.css';
import { lineFacts } from './line-facts';
import { isBlank, type LineText, type ReadLine } from './line-texts';

interface Props {
  line: LineText;
  place: number;
  currency: string;
  read: ReadLine;
  onOpen: () => void;
  onMove: (by: -1 | 1) => void;
}

/** A line in short; opens to be edited. */
export function LineRow({ line, place, currency, read, onOpen, onMove }: Props) {
  const text = useFullText();
  const { t, format } = text;
  const { item } = read;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      class={s.row}
      data-part="row"
      aria-expanded="false"
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span class={s.description} dir="auto">
        <span class="visually-hidden">{`${t.papers.line(place)}: `}</span>
        {isBlank(line) ? t.papers.emptyLine : line.description}
      </span>
      <span class={s.amount}>{item ? format.money({ amount: lineNet(item), currency }) : '–'}</span>
      <span class={s.facts}>{item && lineFacts(item, currency, text)}</span>
    </button>
  );
}
