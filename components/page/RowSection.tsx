import { useState } from 'preact/hooks';
import type { PageRows } from '@/utils/app/page-rows';
import c from '../controls.module.css';
import { late } from '../late';
import s from '../row.module.css';
import { useText } from '../text/text';
import { KnownList } from './KnownList';
import own from './PageView.module.css';
import { UnknownList } from './UnknownList';

const ChoiceList = late(async () => (await import('./ChoiceList')).ChoiceList, null);
const Triage = late(async () => (await import('./Triage')).Triage, null);

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
  const [triage, setTriage] = useState(false);
  const { t } = useText();
  const people = unknown.filter(({ match }) => match.kind === 'email');
  const companies = unknown.filter(({ match }) => match.kind === 'name');
  if (count === 0) return null;
  return (
    <section class={own.section}>
      <header class={own.head}>
        <h2 class={s.heading}>
          {title} <span class={s.count}>{count}</span>
        </h2>
        {people.length > 1 && (
          <button type="button" class={c.quiet} onClick={() => setTriage(true)}>
            {t.page.several}
          </button>
        )}
      </header>
      {known.length > 0 && <KnownList rows={known} />}
      {choices.length > 0 && <ChoiceList rows={choices} open={lit} />}
      {unknown.length > 0 && <UnknownList rows={[...people, ...companies]} lit={lit} />}
      {triage && <Triage rows={people} onClose={() => setTriage(false)} />}
    </section>
  );
}
