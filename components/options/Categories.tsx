import { useState } from 'preact/hooks';
import { addCategory, categoryList } from '@/utils/app/categories';
import { moveInList } from '@/utils/app/listed';
import { type Category, type CategoryTone, categoryTones } from '@/utils/core/category';
import f from '../form/Form.module.css';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { AddForm } from './AddForm';
import { CategoryRow } from './CategoryRow';
import { nameProblem } from './names';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { ListGroup, Section } from './Section';
import { SortableList } from './SortableList';
import { type Saving, useSaving } from './use-saving';

/** What an account can be to us. */
export function Categories() {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const { save, error } = useSaving();
  const list = useLive(store, ['category'], () => categoryList(store), []);
  const categories = list.value ?? [];
  const move = (from: number, to: number) =>
    save(
      () => moveInList(store, world, 'category', categories, [from, to]),
      t.settings.moved(categories[from]!.name, to + 1, categories.length),
    );
  return (
    <Section
      title={t.settings.categories}
      about={t.ownCategories.about}
      error={error ?? (list.value ? undefined : list.error)}
    >
      {list.value && (
        <ListGroup>
          {categories.length === 0 && <p class={s.about}>{t.ownCategories.empty}</p>}
          <SortableList label={t.settings.categories} items={categories} onMove={move}>
            {(category, at) => (
              <CategoryRow category={category} at={at} all={categories} move={move} save={save} />
            )}
          </SortableList>
          <NewCategory categories={categories} save={save} />
        </ListGroup>
      )}
    </Section>
  );
}

function NewCategory({ categories, save }: { categories: Category[]; save: Saving['save'] }) {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<CategoryTone>();
  const [checked, setChecked] = useState(false);
  const unused = categoryTones.find((one) => categories.every(({ tone }) => tone !== one));
  const tone = chosen ?? unused ?? 'grey';
  const names = categories.map((category) => category.name);
  const wrong = nameProblem(t, name, names);
  const add = async () => {
    setChecked(true);
    if (wrong) return false;
    const said = t.settings.added(name.trim());
    return save(() => addCategory(store, world, { name: name.trim(), tone }), said);
  };
  const clear = () => {
    setName('');
    setChosen(undefined);
    setChecked(false);
  };
  return (
    <AddForm label={t.ownCategories.add} add={add} clear={clear}>
      <div class={f.pair}>
        <TextField
          label={t.settings.name}
          value={name}
          onInput={setName}
          wrong={checked ? wrong : ''}
          first
        />
        <SelectField
          label={t.ownCategories.newTone}
          value={tone}
          options={categoryTones.map((one) => [one, t.ownCategories.tones[one]] as const)}
          onChange={setChosen}
        />
      </div>
    </AddForm>
  );
}
