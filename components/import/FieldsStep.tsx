import { useState } from 'preact/hooks';
import type { OpenedTable } from '@/utils/app/import/ports';
import type { ColumnMatch, Matching } from '@/utils/core/import/matching';
import c from '../controls.module.css';
import { SegmentField } from '../form/SegmentField';
import { useFullText } from '../text/text';
import { ColumnRow } from './ColumnRow';
import s from './ImportPage.module.css';
import { useImportText } from './import-text';
import { SampleTable } from './SampleTable';
import { canName } from './targets';
import type { ChosenFile, Import } from './use-import';

/** Of more nobody looks at each; the others stay as they are guessed. */
const MOST_COLUMNS = 200;
const LONGEST_HEADER = 200;

interface Props extends ChosenFile {
  work: Import;
}

/** What each column of a table is: guessed, and for the user to say. */
export function FieldsStep({ work, name, opened }: Props) {
  const { format } = useFullText();
  const i = useImportText();
  const [wrong, setWrong] = useState(false);
  const table = opened as OpenedTable;
  const matching = work.plan.matching!;
  const count = table.headers.length;
  const headers = table.headers
    .slice(0, MOST_COLUMNS)
    .map((header, at) => header.slice(0, LONGEST_HEADER) || i.noHeader(format.number(at + 1)));
  const rest = count - MOST_COLUMNS;
  const change = (matching: Matching) => {
    setWrong(false);
    work.setPlan({ ...work.plan, matching });
  };
  const changeAt = (place: number) => (match: ColumnMatch) => {
    change({ ...matching, columns: matching.columns.with(place, match) });
  };
  const check = () => {
    if (!canName(matching.columns)) return setWrong(true);
    void work.check(work.plan, { name, opened });
  };
  return (
    <>
      <header class={s.head}>
        <h2 dir="auto">{name}</h2>
        <p class={s.hint}>
          {table.program ? `${i.programs[table.program]}. ` : `${i.unknownProgram} `}
          {i.columns(count, format.number(count))}.{' '}
          {i.encoding(
            table.encoding.toUpperCase(),
            i.delimiters[table.delimiter] ?? table.delimiter,
          )}
        </p>
      </header>
      <section class={s.card}>
        <SegmentField
          label={i.kind}
          value={matching.kind}
          options={[
            ['contact', i.kinds.contact],
            ['organization', i.kinds.organization],
          ]}
          onChange={(kind) => change({ ...matching, kind })}
        />
        <ul class={s.rows}>
          {headers.map((header, at) => (
            <ColumnRow
              key={at}
              header={header}
              values={table.sample.map((row) => row[at] ?? '')}
              match={matching.columns[at]!}
              onChange={changeAt(at)}
            />
          ))}
        </ul>
        {rest > 0 && <p class={s.hint}>{i.moreColumns(rest, format.number(rest))}</p>}
      </section>
      <SampleTable headers={headers} rows={table.sample} />
      {wrong && (
        <p class={s.wrong} role="alert">
          {i.noName}
        </p>
      )}
      <div class={s.actions}>
        <button type="button" class={c.primary} onClick={check}>
          {i.check}
        </button>
        <button type="button" class={c.button} onClick={work.again}>
          {i.another}
        </button>
        <span class={s.hint}>{i.checkHint}</span>
      </div>
    </>
  );
}
