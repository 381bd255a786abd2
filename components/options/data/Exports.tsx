import { CalendarArrowDown, Contact, type LucideIcon, Table } from 'lucide-preact';
import c from '../../controls.module.css';
import { useFullText } from '../../text/text';
import { Group } from '../Section';
import s from './Data.module.css';
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
  const { t } = useFullText();
  const { run, running, doing } = useExport();
  return (
    <Group title={t.data.exports.title} words={t.data.words.exports}>
      <p class={s.text}>{t.data.exports.about}</p>
      <ul class={s.exports}>
        {EXPORTS.map(([id, Icon]) => (
          <li key={id}>
            <Icon size={20} />
            <div>
              <strong>{t.data.exports[id].name}</strong>
              <span class={s.hint}>{t.data.exports[id].hint}</span>
            </div>
            <button
              type="button"
              class={c.button}
              aria-label={t.data.exports[id].action}
              onClick={() => run(id)}
              disabled={running.busy}
            >
              {t.data.exports.download}
            </button>
          </li>
        ))}
      </ul>
      <Progress of={running} label={t.data.exports[doing].name} />
    </Group>
  );
}
