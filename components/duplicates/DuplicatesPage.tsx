import { useEffect } from 'preact/hooks';
import type { AccountId } from '@/utils/core/ids';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import { PageHead } from '../PageHead';
import { useFullText } from '../text/text';
import { useLateTexts } from '../use-late-texts';
import { Compare } from './Compare';
import s from './Duplicates.module.css';
import { type Duplicates, DuplicatesContext, duplicatesTextsIn, useDuplicates } from './duplicates';
import { GroupList } from './GroupList';
import { PairList } from './PairList';
import { useSearch } from './use-search';

interface Props extends Omit<Duplicates, 'd'> {
  /** What to begin with: two accounts somebody has chosen. */
  chosen: readonly [AccountId, AccountId] | undefined;
}

/** Accounts that may be the same, to be merged or told apart. */
export function DuplicatesPage({ chosen, ...around }: Props) {
  const { t } = useFullText();
  const d = useLateTexts(duplicatesTextsIn);
  useEffect(() => {
    if (d) document.title = `Ficha · ${d.title}`;
  }, [d]);
  if (!d) return null;
  return (
    <DuplicatesContext.Provider value={{ ...around, d }}>
      <main class={s.page}>
        <PageHead title={d.title} back={t.options.title} />
        <p class={s.about}>{d.about}</p>
        {chosen ? (
          <>
            <section class={s.pair}>
              <Compare ids={chosen} />
            </section>
            <a class={c.button} href="/duplicates.html">
              {d.all}
            </a>
          </>
        ) : (
          <Found />
        )}
      </main>
    </DuplicatesContext.Provider>
  );
}

function Found() {
  const { d } = useDuplicates();
  const { format } = useFullText();
  const { found, part, error, run, stop } = useSearch();
  if (error !== undefined) return <ErrorNotice error={error} again={run} />;
  if (part !== undefined) {
    return (
      <div class={s.progress}>
        <span>
          {d.searching} {format.percent(part * 100)}
        </span>
        <progress value={part} aria-label={d.searching} />
        <button type="button" class={c.button} onClick={stop}>
          {d.stop}
        </button>
      </div>
    );
  }
  if (!found) {
    return (
      <div class={s.none}>
        <strong>{d.stopped}</strong>
        <button type="button" class={c.button} onClick={run}>
          {d.again}
        </button>
      </div>
    );
  }
  return (
    <>
      <PairList pairs={found.pairs} onSettled={run} />
      {found.groups.length > 0 && <GroupList groups={found.groups} />}
    </>
  );
}
