import browser, { type Runtime } from 'webextension-polyfill';
import type { ToTab, ToWorker } from '../messages';

type Protocol<P> = { [K in keyof P]: (...args: never[]) => unknown };
type Data<F> = F extends (...args: infer A) => unknown ? A : never;
type Reply<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
type Envelope = { ok: true; value: unknown } | { ok: false; error: string };

/** One handler for each message: a missing one is a type error. */
export type Handlers<P extends Protocol<P>> = {
  [K in keyof P]: (
    sender: Runtime.MessageSender,
    ...data: Data<P[K]>
  ) => Reply<P[K]> | Promise<Reply<P[K]>>;
};

/** Rejects when the handler threw or nobody listens. */
export async function askWorker<K extends keyof ToWorker>(
  type: K,
  ...data: Data<ToWorker[K]>
): Promise<Reply<ToWorker[K]>> {
  return unwrap(await browser.runtime.sendMessage({ type, data }));
}

/** Tells every frame of a tab that listens. Rejects when none does. */
export async function tellTab<K extends keyof ToTab>(
  tabId: number,
  type: K,
  ...data: Data<ToTab[K]>
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type, data });
}

/** Tells one frame. Rejects when it is not there or does not listen. */
export async function tellFrame<K extends keyof ToTab>(
  tabId: number,
  frameId: number,
  type: K,
  ...data: Data<ToTab[K]>
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type, data }, { frameId });
}

export function answer<P extends Protocol<P>>(handlers: Handlers<P>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const { type, data } = (message ?? {}) as { type?: unknown; data?: unknown };
    if (typeof type !== 'string' || !Array.isArray(data)) return undefined;
    if (!Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as keyof P] as (...args: unknown[]) => unknown;
    return wrap(() => handler(sender, ...data));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** `run` starts in the same task, so that a handler keeps the user's gesture. */
async function wrap(run: () => unknown): Promise<Envelope> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function unwrap<T>(reply: unknown): T {
  const envelope = reply as Envelope | undefined;
  if (!envelope) throw new Error('No answer: the other side is not running');
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value as T;
}
