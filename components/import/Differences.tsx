import type { ImportCheck } from '@/utils/app/import/ports';
import { useFullText } from '../text/text';
import s from './Differences.module.css';
import { useImportText } from './import-text';

const OWN = 'custom.';

/** Which values overwriting would change, the first of them. */
export function Differences({ check }: { check: ImportCheck }) {
  const { format } = useFullText();
  const i = useImportText();
  const { differences } = check;
  if (differences.length === 0) return null;
  const fieldOf = (field: string) =>
    field.startsWith(OWN) ? field.slice(OWN.length) : (i.fields[field] ?? field);
  return (
    <details class={s.differences}>
      <summary>{i.differences(differences.length, format.number(differences.length))}</summary>
      <ul>
        {differences.map(({ row, name, field, before, after }) => (
          <li key={`${row} ${name} ${field}`}>
            <span class={s.whose}>
              <strong dir="auto">{name}</strong>
              <span>
                {fieldOf(field)}, {i.row(format.number(row))}
              </span>
            </span>
            <span class={s.change}>
              <del>
                <span class="visually-hidden">{i.before}: </span>
                <bdi>{before}</bdi>
              </del>
              <ins>
                <span class="visually-hidden">{i.after}: </span>
                <bdi>{after || i.emptyValue}</bdi>
              </ins>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
