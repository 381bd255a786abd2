import type { Steering } from '@/utils/app/transfer/ports';
import type { ImportWork } from './import-work';
import type { Ask, FromWorker, SaidError, ToWorker } from './messages';
import { saidError } from './said-error';

/** Between two reports of how far it is. */
const REPORT_MS = 100;

/** Answers what the page asks, in the order it comes. @returns what is to be called with each message */
export function workerSide(
  opened: Promise<ImportWork>,
  tell: (message: FromWorker) => void,
): (message: ToWorker) => Promise<void> {
  const stopped = new Set<number>();
  return async (message) => {
    if ('stop' in message) {
      stopped.add(message.stop);
      return;
    }
    const { call, ask } = message;
    try {
      const work = await opened;
      tell({ call, answer: withSaidError(await done(work, ask, steering(call))) });
    } catch (error) {
      tell({ call, failed: saidError(error) });
    } finally {
      stopped.delete(call);
    }
  };

  function steering(call: number): Steering {
    let told = 0;
    return {
      onPart(part) {
        if (Date.now() < told + REPORT_MS) return;
        told = Date.now();
        tell({ call, part });
      },
      stopped: () => stopped.has(call),
    };
  }
}

function done(work: ImportWork, ask: Ask, steering: Steering): Promise<unknown> {
  if ('open' in ask) return work.open(ask.open);
  if ('check' in ask) return work.check(ask.check, steering);
  if ('run' in ask) return work.run(ask.run, steering);
  if ('resume' in ask) return work.resume(ask.resume, steering);
  if ('undo' in ask) return work.undo(ask.undo, steering);
  if ('forget' in ask) return work.forget(ask.forget);
  return work.jobs();
}

/** A report has one. */
function withSaidError(answer: unknown): unknown {
  const { error } = (answer ?? {}) as { error?: unknown };
  return error === undefined
    ? answer
    : { ...(answer as object), error: saidError(error) satisfies SaidError };
}
