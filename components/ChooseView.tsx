import { useEffect } from 'preact/hooks';
import { accountSummaries } from '@/utils/app/page-rows';
import { AccountRow } from './AccountRow';
import own from './ChooseView.module.css';
import { ErrorNotice } from './ErrorNotice';
import { PinButton } from './page/PinButton';
import { usePanel } from './panel';
import s from './row.module.css';
import { Skeleton } from './Skeleton';
import { useText } from './text/text';
import { useLive } from './use-live';

interface Props {
  ids: string[];
  /** What the page says, and the key of the match. */
  text: string;
  matchKey: string;
  onReady: () => void;
}

/** The accounts a clicked mark may stand for. */
export function ChooseView({ ids, text, matchKey, onReady }: Props) {
  const { store } = usePanel();
  const { t } = useText();
  const { value, error, again } = useLive(
    store,
    ['account', 'relation', 'category'],
    () => accountSummaries(store, ids),
    [ids],
  );
  useEffect(() => {
    if (value) onReady();
  }, [value !== undefined]);
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton rows={ids.length} />;
  return (
    <section>
      <div class={own.head}>
        <h1>{t.choose.title}</h1>
        <p>{text ? t.choose.hint(text) : t.choose.fallback}</p>
      </div>
      <ul class={s.list}>
        {value.map((summary) => (
          <li key={summary.account.id} class={s.beside}>
            <AccountRow summary={summary} />
            <PinButton account={summary.account} matchKey={matchKey} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
