import type { ImportCheck, Tally } from '@/utils/app/import/ports';
import { useFullText } from '../text/text';
import s from './Counts.module.css';
import { useImportText } from './import-text';

const EFFECTS: readonly (keyof Tally)[] = ['fresh', 'fillable', 'differing', 'equal'];

/** How many accounts of each kind are new, and how many are here already and how. */
export function AccountCounts({ check }: { check: ImportCheck }) {
  const { format } = useFullText();
  const i = useImportText();
  const { contact, organization } = check.accounts;
  const shown = EFFECTS.filter((one) => one === 'fresh' || contact[one] + organization[one] > 0);
  const besides = [
    check.freshRelations > 0 &&
      i.relations(check.freshRelations, format.number(check.freshRelations)),
    check.notes > 0 && i.notes(check.notes, format.number(check.notes)),
  ].filter(Boolean);
  return (
    <>
      <table class={s.counts}>
        <thead>
          <tr>
            <th scope="col">{i.accounts}</th>
            <th scope="col">{i.contacts}</th>
            <th scope="col">{i.organizations}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((effect) => (
            <tr key={effect} data-effect={effect}>
              <th scope="row">{i.effects[effect]}</th>
              <td>{format.number(contact[effect])}</td>
              <td>{format.number(organization[effect])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {besides.length > 0 && <p class={s.besides}>+ {besides.join(', ')}</p>}
    </>
  );
}
