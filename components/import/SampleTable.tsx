import { useImportText } from './import-text';
import s from './SampleTable.module.css';

const LONGEST = 200;

/** The first rows as they stand in the file. */
export function SampleTable({ headers, rows }: { headers: string[]; rows: string[][] }) {
  const i = useImportText();
  if (rows.length === 0) return <p class={s.none}>{i.noRows}</p>;
  return (
    <details class={s.sample}>
      <summary>{i.sample}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
      <section class={s.scroll} tabIndex={0} aria-label={i.sample}>
        <table>
          <thead>
            <tr>
              {headers.map((header, at) => (
                <th key={at} dir="auto">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {headers.map((_, at) => (
                  <td key={at} dir="auto">
                    {cells[at]?.slice(0, LONGEST)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
