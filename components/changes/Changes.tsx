import { ChevronRight } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordHistory, TeamTie } from '@/utils/app/sync/record-history';
import type { Table } from '@/utils/core/record';
import section from '../card/Section.module.css';
import { usePanel } from '../panel';
import { useLateTexts } from '../use-late-texts';
import { ChangeList } from './ChangeList';
import s from './Changes.module.css';
import { ChangesTextContext, changesTextsIn } from './change-text';

export interface Props {
  table: Table;
  id: string;
}

/** Who changed what in a record, asked for when it is opened; only where this browser has a team. */
export function Changes({ table, id }: Props) {
  const { shell } = usePanel();
  const m = useLateTexts(changesTextsIn);
  const [history, setHistory] = useState<RecordHistory>();
  const [tie, setTie] = useState<TeamTie>({ connected: false });
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    shell.history?.().then((found) => {
      if (gone) return;
      setHistory(found);
      stop = found.watch(setTie);
      // Without it the record is shown all the same.
    }, console.error);
    return () => {
      gone = true;
      stop();
    };
  }, [shell]);
  if (!m || !history || !tie.connected) return null;
  return (
    <ChangesTextContext.Provider value={m}>
      <section class={section.section} aria-label={m.title}>
        <details
          class={s.fold}
          open={open}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary class={s.summary}>
            <ChevronRight size={16} />
            <h2>{m.title}</h2>
          </summary>
          {open && <ChangeList key={id} history={history} tie={tie} table={table} id={id} />}
        </details>
      </section>
    </ChangesTextContext.Provider>
  );
}
