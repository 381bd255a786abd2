import { MailCheck, MailPlus } from 'lucide-preact';
import { letterState } from '@/utils/app/letter-accounts';
import type { ActivePage } from '@/utils/app/shell';
import type { Letter } from '@/utils/core/detect/letter';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useAction } from '../use-action';
import { useLive } from '../use-live';
import s from './LogMessage.module.css';
import { useLogging } from './use-logging';

interface Props {
  page: ActivePage;
  letter: Letter;
}

/** Keeps the open message in the history with one click, and leads to where it is kept. */
export function LogMessage({ page, letter }: Props) {
  const { store, shell, go } = usePanel();
  const { t } = useText();
  const { value: state, again } = useLive(
    store,
    ['account', 'activity'],
    async () => {
      const entryId = await (await shell.messages()).entryOf(letter);
      return letterState(store, letter, page.matches, entryId);
    },
    [page],
  );
  const log = useLogging(page, letter);
  const { busy, error, run } = useAction(async () => {
    await log(state?.known ? undefined : state?.newcomer);
    // Where it was logged before, no write says so.
    again();
  });

  if (!state) return null;
  const { entry, known, newcomer } = state;
  if (entry) {
    return (
      <button
        type="button"
        class={`${s.log} ${s.logged}`}
        title={t.logMessage.openHint}
        onClick={() => go({ view: 'activity', id: entry.id })}
      >
        <MailCheck size={16} />
        {t.logMessage.logged}
      </button>
    );
  }
  if (!known && !newcomer) return null;
  const name = newcomer && (newcomer.proposal.name || newcomer.match.text);
  return (
    <>
      <button
        type="button"
        class={s.log}
        disabled={busy}
        title={name && !known ? t.logMessage.addAndLogHint(name) : undefined}
        onClick={run}
      >
        <MailPlus size={16} />
        {known ? t.logMessage.log : t.logMessage.addAndLog}
      </button>
      {error !== undefined && (
        <div class={s.error}>
          <ErrorLine error={error} />
        </div>
      )}
    </>
  );
}
