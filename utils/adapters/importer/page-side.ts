import type { Steering } from '@/utils/app/transfer/ports';
import { AppError } from '@/utils/core/error';
import type { Ask, FromWorker, SaidError, ToWorker } from './messages';
import { heardError } from './said-error';

/** How often it is asked whether the user wants to stop. */
const ASKED_MS = 100;

/** A worker, or what speaks like one. */
export interface WorkerLine {
  postMessage(message: ToWorker): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Call {
  resolve(answer: unknown): void;
  reject(error: Error): void;
  steering: Steering | undefined;
  stopping: boolean;
}

/** The page's end of the line to the worker that imports. */
export function pageSide(worker: WorkerLine) {
  const calls = new Map<number, Call>();
  let count = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  worker.onmessage = ({ data }) => {
    const call = calls.get(data.call);
    if (!call) return;
    if ('part' in data) call.steering?.onPart(data.part);
    else {
      over(data.call);
      if ('failed' in data) call.reject(heardError(data.failed));
      else call.resolve(withHeardError(data.answer));
    }
  };
  worker.onerror = (event) => fail(new Error(event.message));

  function over(call: number): void {
    calls.delete(call);
    if (calls.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  function fail(error: Error): void {
    for (const [number, { reject }] of [...calls]) {
      over(number);
      reject(error);
    }
  }

  function passStopOn(): void {
    for (const [number, call] of calls) {
      if (call.stopping || !call.steering?.stopped()) continue;
      call.stopping = true;
      worker.postMessage({ stop: number });
    }
  }

  return {
    ask<T>(ask: Ask, steering?: Steering): Promise<T> {
      count += 1;
      const call = count;
      timer ??= setInterval(passStopOn, ASKED_MS);
      return new Promise<T>((resolve, reject) => {
        calls.set(call, {
          resolve: (answer) => resolve(answer as T),
          reject,
          steering,
          stopping: false,
        });
        worker.postMessage({ call, ask });
      });
    },
    close(): void {
      worker.terminate();
      fail(new AppError('store-closed', 'the page needs it no longer'));
    },
  };
}

function withHeardError(answer: unknown): unknown {
  const { error } = (answer ?? {}) as { error?: SaidError };
  return error ? { ...(answer as object), error: heardError(error) } : answer;
}
