import { Ban, ScanSearch } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { type PageRows, pageRows } from '@/utils/app/page-rows';
import type { ActivePage } from '@/utils/app/shell';
import { ErrorNotice } from '../ErrorNotice';
import { late } from '../late';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useText } from '../text/text';
import { useLive } from '../use-live';
import { LetterRows } from './LetterRows';
import own from './PageView.module.css';
import { RowSection } from './RowSection';

const EmptyCrm = late(async () => (await import('./EmptyCrm')).EmptyCrm, null);
const NoAccess = late(async () => (await import('./NoAccess')).NoAccess, null);
const ReadOnce = late(async () => (await import('./ReadOnce')).ReadOnce, null);
const MarksSwitch = late(async () => (await import('./MarksSwitch')).MarksSwitch, null);

interface Props {
  /** `undefined` while it is not known yet. */
  page: ActivePage | undefined;
  /** The match a click in the page asked for. */
  lit: string | undefined;
  onReady: () => void;
}

/** "On this page": who of our accounts is there, and who might become one. */
export function PageView({ page, lit, onReady }: Props) {
  const { store } = usePanel();
  const { t } = useText();
  const rows = useLive(
    store,
    ['account', 'relation', 'category'],
    () => pageRows(store, page?.matches ?? [], page?.letter),
    [page],
  );
  const accounts = useLive(store, ['account'], () => store.count('account'), []);
  const ready = page !== undefined && rows.value !== undefined && accounts.value !== undefined;
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);

  const failed = rows.error ?? accounts.error;
  const again = () => {
    rows.again();
    accounts.again();
  };
  return (
    <div class={own.view}>
      <h1 class="visually-hidden">{t.page.title}</h1>
      {failed !== undefined ? (
        <ErrorNotice error={failed} again={again} />
      ) : ready ? (
        <>
          {accounts.value === 0 && <EmptyCrm />}
          {page.access === 'once' && <ReadOnce page={page} />}
          <Found page={page} rows={rows.value!} lit={lit} empty={accounts.value === 0} />
          {page.access === 'granted' && <MarksSwitch page={page} />}
        </>
      ) : (
        <Skeleton />
      )}
    </div>
  );
}

interface FoundProps {
  page: ActivePage;
  rows: PageRows;
  lit: string | undefined;
  /** No account at all yet; then an empty page is no news. */
  empty: boolean;
}

function Found({ page, rows, lit, empty }: FoundProps) {
  const { t } = useText();
  const { known, choices, unknown } = rows;
  if (page.access === 'none' || page.access === 'off') return <NoAccess page={page} />;
  if (page.access === 'impossible') {
    return empty ? null : (
      <Notice icon={Ban} title={t.page.impossible} hint={t.page.impossibleHint} />
    );
  }
  if (known.length + choices.length + unknown.length === 0) {
    return empty ? null : (
      <Notice icon={ScanSearch} title={t.page.nothing} hint={t.page.nothingHint} />
    );
  }
  if (rows.ofLetter) return <LetterRows rows={rows} lit={lit} />;
  return (
    <>
      <RowSection title={t.page.known} rows={{ known, choices }} lit={lit} />
      <RowSection title={t.page.unknown} rows={{ unknown }} lit={lit} />
    </>
  );
}
