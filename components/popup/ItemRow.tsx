import { FileText, Plus, ReceiptText } from 'lucide-preact';
import { Emphasised } from '../search/Emphasised';
import { OptionRow } from '../search/OptionRow';
import { SearchHitRow } from '../search/SearchHitRow';
import s from './ItemRow.module.css';
import type { Item } from './items';
import { usePopupText } from './popup-text';

/** Keeps the line's height. */
const NOT_READ = '\u00a0';

interface Props {
  item: Item;
  /** What was typed. */
  asked: string;
  id: string;
  selected: boolean;
  onHover: () => void;
  onPick: () => void;
}

export function ItemRow({ item, asked, ...row }: Props) {
  const { t } = usePopupText();
  if (item.kind === 'create') {
    return (
      <OptionRow
        {...row}
        lead={
          <span class={s.sign}>
            <Plus size={18} />
          </span>
        }
        name={t.popup.create(item.name)}
        detail={t.popup.createHint}
      />
    );
  }
  const { paper, account, read } = item.hit;
  if (!paper) {
    const hit = read ?? { account, detail: NOT_READ };
    return <SearchHitRow {...row} hit={hit} asked={asked} />;
  }
  const Sign = paper.kind === 'invoice' ? ReceiptText : FileText;
  return (
    <OptionRow
      {...row}
      lead={
        <span class={s.sign}>
          <Sign size={18} />
        </span>
      }
      name={
        <>
          {t.popup[paper.kind]} <Emphasised text={paper.number} asked={asked} />
        </>
      }
      detail={[account.name, paper.title].filter(Boolean).join(' · ')}
    />
  );
}
