import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from './items';
import { usePopupText } from './popup-text';
import { useChoice } from './use-choice';

interface Props {
  items: readonly Item[];
  /** The text the list is for. */
  listed: string | undefined;
  /** Whether the list is for what stands in the field. */
  fresh: boolean;
  selected: number;
  setSelected: (at: number) => void;
}

/** What keys and clicks do with the list. */
export function useCommands({ items, listed, fresh, selected, setSelected }: Props) {
  const { t } = usePopupText();
  const choice = useChoice();
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<unknown>();
  const enterWaits = useRef<(item: Item) => void>();
  useEffect(() => setSaid(''), [listed]);

  const attempt = (work: Promise<unknown>) => void work.then(() => setFailed(undefined), setFailed);
  const noAddress = (item: Item) =>
    setSaid(item.kind === 'hit' ? t.popup.noAddress(item.hit.account.name) : '');
  const open = (at: number) => {
    const item = items[at];
    if (item) attempt(choice.open(item));
  };
  const write = async (item: Item) => {
    if (!(await choice.write(item))) noAddress(item);
  };
  const copy = async (item: Item) => {
    const address = await choice.copy(item);
    if (address) setSaid(t.popup.copied(address));
    else noAddress(item);
  };
  const enter = (what: 'open' | 'write') => {
    const item = fresh ? items[selected] : undefined;
    if (fresh && !item) return;
    if (what === 'open') attempt(choice.open(item ?? awaited()));
    else attempt(item ? write(item) : awaited().then(write));
  };
  // Whoever types fast presses Enter before the answer is there. The panel may only be opened within the
  // press itself, so it opens and is told later.
  const awaited = () =>
    new Promise<Item>((resolve) => {
      enterWaits.current = resolve;
    });
  useEffect(() => {
    const item = items[selected];
    if (!fresh || !item) return;
    enterWaits.current?.(item);
    enterWaits.current = undefined;
  }, [items]);

  const onKeyDown = (event: KeyboardEvent) => {
    // What is being composed, as in Japanese, takes the arrows and Enter for itself.
    if (event.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    const field = event.currentTarget as HTMLInputElement;
    const item = items[selected];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setSelected((selected + step + items.length) % Math.max(1, items.length));
    } else if (event.key === 'Enter') enter(control ? 'write' : 'open');
    else if (event.key.toLowerCase() === 'c' && control && item && !isSelected(field)) {
      attempt(copy(item));
    } else return;
    event.preventDefault();
  };
  return { onKeyDown, open, said, failed };
}

/** Then the key copies what is selected, as everywhere. */
function isSelected({ selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return selectionStart !== selectionEnd;
}
