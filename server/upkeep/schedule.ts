import { errorForLog } from '../log';
import type { Parts } from '../parts';
import { trim } from './trim';

/** Milliseconds between two rounds of one copy; the first waits as long, so that a start is quick. */
const EVERY = 3_600_000;

/** Trims what grows, now and then. @returns ends it, after the piece under way */
export function scheduleTrims(parts: Parts): () => Promise<void> {
  const { settings, database, log, stopping } = parts;
  let running: Promise<void> | undefined;
  const round = async () => {
    try {
      const ages = { keepDays: settings.FICHA_KEEP_CHANGES_DAYS, nowMs: parts.now() };
      const { changes, answers } = await trim(database, ages, stopping);
      if (changes + answers > 0) log('info', 'old rows were taken out', { changes, answers });
    } catch (error) {
      // The next round comes; a database that is away is told of by every request.
      log('problem', 'old rows could not be taken out', errorForLog(error));
    }
  };
  const timer = setInterval(() => {
    running ??= round().finally(() => {
      running = undefined;
    });
  }, EVERY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
