import { CalendarArrowDown, Contact, type LucideIcon, Table } from 'lucide-preact';
import c from '../../controls.module.css';
import { OPTION_WORDS } from '../option-words';
import { Group } from '../Section';
import s from './Data.module.css';
import { useDataText } from './data-text';
import { Progress } from './Progress';
import { type ExportId, useExport } from './use-export';

const EXPORTS: readonly (readonly [ExportId, LucideIcon])[] = [
  ['accountsCsv', Table],
  ['accountsVcard', Contact],
  ['activitiesCsv', Table],
  ['calendar', CalendarArrowDown],
];

/** What other programs read. */
export function Exports() {
  const d = useDataText();
  const { run, running, doing } = useExport();
  return (
    <Group title={d.exports.title} words={OPTION_WORDS.exports}>
      <p class={s.text}>{d.exports.about}</p>
      <ul class={s.exports}>
        {EXPORTS.map(([id, Icon]) => (
          <li key={id}>
            <Icon size={20} />
            <div>
              <strong>{d.exports[id].name}</strong>
              <span class={s.hint}>{d.exports[id].hint}</span>
            </div>
            <button
              type="button"
              class={c.button}
              aria-label={d.exports[id].action}
              onClick={() => run(id)}
              disabled={running.busy}
            >
              {d.exports.download}
            </button>
          </li>
        ))}
      </ul>
      <Progress of={running} label={d.exports[doing].name} />
    </Group>
  );
}
