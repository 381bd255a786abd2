import type { PageRows } from '@/utils/app/page-rows';
import s from '../row.module.css';
import { ChoiceList } from './ChoiceList';
import { KnownList } from './KnownList';
import own from './PageView.module.css';
import { UnknownList } from './UnknownList';

interface Props {
  title: string;
  rows: Partial<PageRows>;
  /** The match a click in the page asked for. */
  lit: string | undefined;
}

/** Some of those on the page under a heading that counts them; nothing where there is nobody. */
export function RowSection({ title, rows, lit }: Props) {
  const { known = [], choices = [], unknown = [] } = rows;
  const count = known.length + choices.length + unknown.length;
  if (count === 0) return null;
  return (
    <section class={own.section}>
      <h2 class={s.heading}>
        {title} <span class={s.count}>{count}</span>
      </h2>
      {known.length > 0 && <KnownList rows={known} />}
      {choices.length > 0 && <ChoiceList rows={choices} open={lit} />}
      {unknown.length > 0 && <UnknownList rows={unknown} lit={lit} />}
    </section>
  );
}
