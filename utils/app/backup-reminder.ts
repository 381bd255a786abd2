import { isSampleId, SAMPLE_PREFIX } from '../core/ids';
import { type Instant, instantOf } from '../core/time';
import type { Store } from './ports';
import type { Settings } from './shell';

type Kept = Pick<Settings, 'backup' | 'archivedAt' | 'backupLaterUntil'>;

const DAY_MS = 86_400_000;
const DAYS = { week: 7, month: 30 };
/** Fewer are soon typed again. */
const WORTH_KEEPING = 50;
/** Behind every id of sample data. */
const AFTER_SAMPLE = `${SAMPLE_PREFIX}\uffff`;

/** Whether there is enough to lose and the last archive is older than the user wants. */
export async function isBackupDue(
  store: Pick<Store, 'slice'>,
  { backup, archivedAt, backupLaterUntil }: Kept,
  now: Instant,
): Promise<boolean> {
  if (backup === 'never' || (backupLaterUntil && now < backupLaterUntil)) return false;
  if (archivedAt && Date.parse(now) - Date.parse(archivedAt) < DAYS[backup] * DAY_MS) return false;
  const accounts = await ownOf(store, 'account');
  return accounts >= WORTH_KEEPING || accounts + (await ownOf(store, 'activity')) >= WORTH_KEEPING;
}

/** A week from now. */
export function backupLater(now: Instant): Pick<Settings, 'backupLaterUntil'> {
  return { backupLaterUntil: instantOf(Date.parse(now) + 7 * DAY_MS) };
}

/** How many records are the user's own, as far as it matters: sample data is stepped over, not counted. */
async function ownOf(store: Pick<Store, 'slice'>, table: 'account' | 'activity'): Promise<number> {
  let own = 0;
  let after: string | undefined;
  do {
    const { records, last } = await store.slice(table, after, WORTH_KEEPING);
    const mine = records.filter(({ id }) => !isSampleId(id));
    own += mine.length;
    after = mine.length < records.length && last && last < AFTER_SAMPLE ? AFTER_SAMPLE : last;
  } while (own < WORTH_KEEPING && after !== undefined);
  return own;
}
