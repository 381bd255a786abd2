import type { ImportCheck, ImportPlan } from '@/utils/app/import/ports';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import { AccountCounts } from './AccountCounts';
import { Differences } from './Differences';
import { EntryCounts } from './EntryCounts';
import { ForKnownField } from './ForKnownField';
import s from './ImportPage.module.css';
import { useImportText } from './import-text';
import { RowProblems } from './RowProblems';
import { isNothing, knownCount, whatComes } from './tallies';
import type { ChosenFile, Import } from './use-import';

interface Props extends ChosenFile {
  work: Import;
  check: ImportCheck;
}

/** What importing would do, and what is to become of what is here already. Nothing is written yet. */
export function CheckStep({ work, name, opened, check }: Props) {
  const { format } = useFullText();
  const i = useImportText();
  const { plan } = work;
  const { rows, entries } = check;
  const read = { mail: i.messages, calendar: i.appointments };
  const readText = opened.format in read ? read[opened.format as 'mail' | 'calendar'] : i.rows;
  const comes = whatComes(check, plan);
  const setPlan = (next: ImportPlan) => {
    // Who becomes a contact is found out by reading the file.
    if (next.forStrangers !== plan.forStrangers) void work.check(next, { name, opened });
    else work.setPlan(next);
  };
  const label = () => {
    const text = format.number(comes);
    if (comes === 0) return i.run;
    return entries ? i.runEntries(comes, text) : i.runMade(comes, text);
  };
  return (
    <>
      <header class={s.head}>
        <h2 dir="auto">{name}</h2>
        <p class={s.hint}>
          {readText(rows, format.number(rows))} {i.checkHint}
        </p>
      </header>
      <section class={s.card} aria-label={i.checked}>
        {entries ? <EntryCounts entries={entries} /> : <AccountCounts check={check} />}
        {isNothing(check) && (
          <p class={s.hint}>{knownCount(check) ? i.nothingToDo : i.nothingFound}</p>
        )}
        <ForKnownField format={opened.format} check={check} plan={plan} onChange={setPlan} />
        <Differences check={check} />
      </section>
      <RowProblems of={check} />
      <div class={s.actions}>
        {!isNothing(check) && (
          <button type="button" class={c.primary} onClick={() => void work.run(name)}>
            {label()}
          </button>
        )}
        {opened.format === 'csv' && (
          <button type="button" class={c.button} onClick={() => work.toFields({ name, opened })}>
            {i.backToFields}
          </button>
        )}
        <button type="button" class={c.button} onClick={work.again}>
          {i.another}
        </button>
      </div>
    </>
  );
}
