import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import c from '../controls.module.css';
import s from '../row.module.css';
import { useText } from '../text/text';

const SHOWN = 40;

interface Props<Row> {
  rows: Row[];
  /** Draws one row as a list item with a key. */
  children: (row: Row) => ComponentChildren;
  /** The place of a row that must be seen, or -1. */
  wanted?: number;
}

/** The first rows of a list that may be very long, and the rest on demand. */
export function ShortList<Row>({ rows, children, wanted = -1 }: Props<Row>) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, Math.max(SHOWN, wanted + 1));
  return (
    <ul class={s.list}>
      {shown.map(children)}
      {shown.length < rows.length && (
        <li>
          <button type="button" class={`${c.quiet} ${s.rest}`} onClick={() => setAll(true)}>
            {t.page.showAll(rows.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
