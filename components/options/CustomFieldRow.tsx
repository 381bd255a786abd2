import { ChevronDown, Ellipsis, Trash2 } from 'lucide-preact';
import { saveInList } from '@/utils/app/listed';
import { removeRecords } from '@/utils/app/undo';
import type { CustomField } from '@/utils/core/custom-field';
import c from '../controls.module.css';
import { SegmentField } from '../form/SegmentField';
import { Menu } from '../Menu';
import { useFullText } from '../text/text';
import { Choices } from './Choices';
import { fieldIcons } from './field-icons';
import { kindsChoice, kindsOf, kindsOptions } from './kinds-of';
import { moveItems } from './move-items';
import { nameProblem, namesBut } from './names';
import o from './OptionsPage.module.css';
import { useOptions } from './options';
import s from './Rows.module.css';
import { SavedField } from './SavedField';
import type { Saving } from './use-saving';

interface Props {
  field: CustomField;
  at: number;
  all: readonly CustomField[];
  move: (from: number, to: number) => Promise<boolean>;
  save: Saving['save'];
}

/** A custom field, folded to a line. */
export function CustomFieldRow({ field, at, all, move, save }: Props) {
  const { store, world } = useOptions();
  const full = useFullText();
  const { t } = full;
  const texts = t.ownFields;
  const { name, type, kinds } = field;
  const set = (part: Partial<CustomField>, said = t.settings.saved(part.name ?? name)) =>
    save(() => saveInList(store, world, 'field', field, part), said);
  const remove = () =>
    void save(() => removeRecords(store, [{ table: 'field', id: field.id }]), texts.removed(name));
  const items = [
    ...moveItems(full, [at, all.length], move),
    { icon: Trash2, text: t.settings.remove, run: remove, danger: true },
  ];
  const Icon = fieldIcons[type];
  const kindsName = kindsOptions(t).find(([one]) => one === kindsChoice(kinds))?.[1];
  return (
    <>
      <details class={s.fold}>
        <summary>
          <span class={s.badge}>
            <Icon size={16} />
          </span>
          <span class={s.main}>
            <span class={s.strong} dir="auto">
              {name}
            </span>
            <span class={s.small}>
              {texts.types[type]}
              {kinds.length === 1 && ` · ${kindsName}`}
            </span>
          </span>
          <ChevronDown size={16} class={s.chevron} />
        </summary>
        <div class={s.folded}>
          <SavedField
            label={t.settings.name}
            hint={texts.typeStays}
            value={name}
            check={(text) => nameProblem(t, text, namesBut(all, field))}
            save={(text) => set({ name: text })}
          />
          <SegmentField
            label={texts.kinds}
            value={kindsChoice(kinds)}
            options={kindsOptions(t)}
            onChange={(chosen) => void set({ kinds: kindsOf(chosen) })}
          />
          {type === 'choice' && (
            <div>
              <p class={o.label}>{texts.choices}</p>
              <Choices field={field} set={set} save={save} />
            </div>
          )}
        </div>
      </details>
      <Menu label={t.settings.actions(name)} class={c.icon!} items={items}>
        <Ellipsis size={18} />
      </Menu>
    </>
  );
}
