import { Ellipsis, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { accountsInCategory, removeCategory } from '@/utils/app/categories';
import { saveInList } from '@/utils/app/listed';
import { type Category, type CategoryTone, categoryTones } from '@/utils/core/category';
import type { CategoryId } from '@/utils/core/ids';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { SelectField } from '../form/SelectField';
import { Menu } from '../Menu';
import { useFullText } from '../text/text';
import tones from '../tones.module.css';
import { InlineField } from './InlineField';
import { moveItems } from './move-items';
import { nameProblem, namesBut } from './names';
import { useOptions } from './options';
import s from './Rows.module.css';
import type { Saving } from './use-saving';
import { useTask } from './use-task';

interface Props {
  category: Category;
  at: number;
  all: readonly Category[];
  move: (from: number, to: number) => Promise<boolean>;
  save: Saving['save'];
}

export function CategoryRow({ category, at, all, move, save }: Props) {
  const { store, world } = useOptions();
  const full = useFullText();
  const { t } = full;
  const [uses, setUses] = useState(0);
  const [instead, setInstead] = useState('');
  const { name, tone } = category;
  const set = (part: Partial<Category>) =>
    save(() => saveInList(store, world, 'category', category, part), t.settings.saved(name));
  const remove = () => {
    setUses(0);
    const to = instead ? (instead as CategoryId) : undefined;
    void save(() => removeCategory(store, category.id, to), t.settings.removed(name));
  };
  const count = useTask(async () => {
    const { length } = await accountsInCategory(store, category.id);
    if (length > 0) setUses(length);
    else remove();
  });
  const items = [
    ...moveItems(full, [at, all.length], move),
    { icon: Trash2, text: t.settings.remove, run: count.run, danger: true },
  ];
  return (
    <>
      <span class={`${s.swatch} ${tones[tone]}`}>
        <select
          aria-label={t.ownCategories.tone(name)}
          title={t.ownCategories.tones[tone]}
          value={tone}
          onChange={(event) => void set({ tone: event.currentTarget.value as CategoryTone })}
        >
          {categoryTones.map((one) => (
            <option key={one} value={one}>
              {t.ownCategories.tones[one]}
            </option>
          ))}
        </select>
      </span>
      <InlineField
        label={t.settings.nameOf(name)}
        value={name}
        check={(text) => nameProblem(t, text, namesBut(all, category))}
        save={(text) => set({ name: text })}
      />
      <Menu label={t.settings.actions(name)} class={c.icon!} items={items}>
        <Ellipsis size={18} />
      </Menu>
      {count.view}
      {uses > 0 && (
        <ConfirmDialog
          title={t.ownCategories.removeTitle(name)}
          lines={[t.ownCategories.inUse(uses)]}
          action={t.settings.remove}
          onConfirm={remove}
          onClose={() => setUses(0)}
        >
          <SelectField
            label={t.ownCategories.instead}
            value={instead}
            options={[
              ...all
                .filter(({ id }) => id !== category.id)
                .map((one) => [one.id, one.name] as const),
              ['', t.ownCategories.none] as const,
            ]}
            onChange={setInstead}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
