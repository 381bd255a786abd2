import ky from 'ky';
import { BackendError } from '@/utils/core/sync/failure';
import { grantedPause } from './pauses';
import { answered, commonOptions, type Patience, RefusedRequest } from './request';
import type { Session } from './session';

/** Milliseconds after which a lost connection is looked for at the latest. */
const LONGEST_WAIT = 60_000;
/** The server says something every 20 seconds; a line that has been silent for so long is dead. */
const SILENCE = 60_000;
/** Milliseconds after which a stream has shown that it is one: what ends at once is looked for ever less often. */
const PROVEN = 30_000;
/** An event is a few characters; what is longer is none. */
const EVENT_MOST = 10_000;

/**
 * Hears of news until it is ended. The stream ends with the access token and whenever the network does;
 * it is then found again, and told as news, because there may have been some meanwhile.
 * @returns ends it
 */
export function listenForNews(
  address: string,
  session: Session,
  listener: () => void,
  { backOff }: Patience,
): () => void {
  const end = new AbortController();
  void listen();
  return () => end.abort();

  async function listen(): Promise<void> {
    let failures = 0;
    for (let isFirst = true; !end.signal.aborted; isFirst = false) {
      let begun = Number.POSITIVE_INFINITY;
      let asked = 0;
      try {
        const stream = await connect(end.signal);
        begun = performance.now();
        if (!isFirst) tell();
        await hear(stream, tell, end.signal);
      } catch (error) {
        // A session that has ended never comes back; the next one gets a Backend of its own.
        if (isSignedOut(error)) return;
        // Offline or cut: whoever syncs is told which; here it is looked for again.
        asked = grantedPause((error as { retryAfter?: number }).retryAfter ?? 0);
      }
      failures = performance.now() - begun > PROVEN ? 0 : failures + 1;
      const longest = Math.min(backOff * 2 ** failures, LONGEST_WAIT);
      await pause(Math.max(longest * (0.5 + Math.random() / 2), asked), end.signal);
    }
  }

  async function connect(signal: AbortSignal): Promise<Response> {
    const stream = await session.signedIn((accessToken) =>
      answered(() =>
        ky(`${address}/v1/events`, {
          ...commonOptions(accessToken),
          timeout: false,
          retry: 0,
          signal,
        }),
      ),
    );
    if (stream.headers.get('content-type')?.startsWith('text/event-stream')) return stream;
    // A page that asks for a login answers everything.
    stream.body?.cancel().catch(() => undefined);
    throw new BackendError('server-failed', 'no stream of events');
  }

  function tell(): void {
    if (!end.signal.aborted) listener();
  }
}

function isSignedOut(error: unknown): boolean {
  const code =
    error instanceof RefusedRequest
      ? error.refusal.code
      : (error as Error & { code?: string }).code;
  return code === 'signed-out';
}

/** Until the stream ends or has been silent too long. */
async function hear({ body }: Response, tell: () => void, signal: AbortSignal): Promise<void> {
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const silence = setTimeout(() => void reader.cancel().catch(() => undefined), SILENCE);
    const { value, done } = await reader.read().finally(() => clearTimeout(silence));
    if (done || signal.aborted) return;
    const events = (text + decoder.decode(value, { stream: true })).split('\n\n');
    text = events.pop()!.slice(-EVENT_MOST);
    for (const event of events) if (event.startsWith('event: news')) tell();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
