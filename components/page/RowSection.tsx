import type { ComponentChildren } from 'preact';
import s from '../row.module.css';
import own from './PageView.module.css';

interface Props {
  title: string;
  count: number;
  children: ComponentChildren;
}

/** A part of the page's list under its heading; nothing where it is empty. */
export function RowSection({ title, count, children }: Props) {
  if (count === 0) return null;
  return (
    <section class={own.section}>
      <h2 class={s.heading}>
        {title} <span class={s.count}>{count}</span>
      </h2>
      {children}
    </section>
  );
}
