import s from './ItemList.module.css';
import { ItemRow } from './ItemRow';
import { usePopupText } from './popup-text';
import type { Items } from './use-items';

interface Props extends Items {
  /** Of the list; its lines are named after it. */
  id: string;
  selected: number;
  onHover: (at: number) => void;
  onPick: (at: number) => void;
}

export function ItemList({ id, text, items, selected, onHover, onPick }: Props) {
  const { t } = usePopupText();
  if (items.length === 0) return <p class={s.empty}>{t.search.none}</p>;
  const heading = (at: number) => {
    const item = items[at]!;
    return item.kind === 'hit' && item.heading ? t.popup[item.heading] : undefined;
  };
  return (
    <>
      {text.trim() && items.length === 1 && items[0]!.kind === 'create' && (
        <p class={s.empty}>
          <strong>{t.search.nothing(text.trim())}</strong> {t.popup.start}
        </p>
      )}
      <div id={id} role="listbox" aria-label={t.search.results}>
        {/* By place: a line that only changes its words is drawn faster than a new one. */}
        {items.map((item, at) => (
          <div key={at} role="presentation">
            {heading(at) && <p class={s.heading}>{heading(at)}</p>}
            <ItemRow
              item={item}
              asked={text}
              id={`${id}-${at}`}
              selected={at === selected}
              onHover={() => onHover(at)}
              onPick={() => onPick(at)}
            />
          </div>
        ))}
      </div>
    </>
  );
}
