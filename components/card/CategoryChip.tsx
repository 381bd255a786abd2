import { ChevronDown, Circle } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import type { Category } from '@/utils/core/category';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import tones from '../tones.module.css';
import { useLive } from '../use-live';
import s from './HeadChips.module.css';
import { useChange } from './use-change';

/** What the account is to us; a click offers all categories and saves the choice at once. */
export function CategoryChip({ account, category }: { account: Account; category?: Category }) {
  const { store } = usePanel();
  const { t } = useFullText();
  const change = useChange(account.id);
  const { value: all = [] } = useLive(store, ['category'], () => store.all('category'), []);
  const choose = (to?: Category) => {
    if (to?.id === account.categoryId) return;
    void change(t.account.categorySaved(to?.name ?? t.account.noCategory), (now) => {
      const { categoryId: _, ...rest } = now;
      return to ? { ...rest, categoryId: to.id } : rest;
    });
  };
  const items = [...all]
    .sort((a, b) => a.rank - b.rank)
    .map((one) => ({
      id: one.id,
      icon: Circle,
      tone: one.tone,
      text: one.name,
      checked: one.id === category?.id,
      run: () => choose(one),
    }));
  const none = {
    icon: Circle,
    text: t.account.noCategory,
    checked: !category,
    run: () => choose(),
  };
  return (
    <Menu
      label={`${t.account.category}, ${category?.name ?? t.account.noCategory}`}
      class={`${s.chip} ${category ? tones[category.tone] : s.none}`}
      items={[...items, none]}
      align="start"
    >
      <span class={s.text}>{category?.name ?? t.account.noCategory}</span>
      <ChevronDown size={14} />
    </Menu>
  );
}
