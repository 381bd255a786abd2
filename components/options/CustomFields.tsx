import { customFieldList } from '@/utils/app/custom-fields';
import { moveInList } from '@/utils/app/listed';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { CustomFieldRow } from './CustomFieldRow';
import { NewCustomField } from './NewCustomField';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { ListGroup, Section } from './Section';
import { SortableList } from './SortableList';
import { useSaving } from './use-saving';

/** What the user wants to know of accounts beyond what everybody does. */
export function CustomFields() {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const { save, error } = useSaving();
  const list = useLive(store, ['field'], () => customFieldList(store), []);
  const fields = list.value ?? [];
  const move = (from: number, to: number) =>
    save(
      () => moveInList(store, world, 'field', fields, [from, to]),
      t.settings.moved(fields[from]!.name, to + 1, fields.length),
    );
  return (
    <Section
      title={t.settings.fields}
      about={t.ownFields.about}
      error={error ?? (list.value ? undefined : list.error)}
    >
      {list.value && (
        <ListGroup>
          {fields.length === 0 && (
            <p class={s.empty}>
              <strong>{t.ownFields.empty}</strong>
              {t.ownFields.emptyHint}
            </p>
          )}
          <SortableList label={t.settings.fields} items={fields} onMove={move}>
            {(field, at) => (
              <CustomFieldRow field={field} at={at} all={fields} move={move} save={save} />
            )}
          </SortableList>
          <NewCustomField fields={fields} save={save} />
        </ListGroup>
      )}
    </Section>
  );
}
