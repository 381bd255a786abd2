import type { EntryTally } from '@/utils/app/import/ports';
import { useFullText } from '../text/text';
import s from './Counts.module.css';
import { useImportText } from './import-text';

const EFFECTS = ['fresh', 'changed', 'equal', 'strange'] as const;

/** How many messages, or events and tasks, are new. */
export function EntryCounts({ entries }: { entries: EntryTally }) {
  const { format } = useFullText();
  const i = useImportText();
  return (
    <table class={s.counts}>
      <tbody>
        {EFFECTS.filter((one) => one === 'fresh' || entries[one] > 0).map((effect) => (
          <tr key={effect} data-effect={effect}>
            <th scope="row">{i.entries[effect]}</th>
            <td>{format.number(entries[effect])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
