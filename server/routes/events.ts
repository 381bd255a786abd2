import { streamSSE } from 'hono/streaming';
import { route } from '../http/route';
import type { Parts } from '../parts';
import type { Caller } from '../sign-in/access-token';
import { asMember } from '../sign-in/authorised';

/** Milliseconds; proxies cut connections in which nothing was said for about a minute. */
const HEARTBEAT = 20_000;

export const eventsRoute = (parts: Parts) =>
  route({
    method: 'get',
    path: '/v1/events',
    summary:
      'Server-sent events: `news` when there is something to pull. The stream ends with the access token.',
    mediaType: 'text/event-stream',
    async reply({ caller, context }) {
      await asMember(parts, caller, async () => undefined);
      // Some proxies hold back what they take for a page in the making.
      context.header('X-Accel-Buffering', 'no');
      return streamSSE(context, async (stream) => {
        parts.metrics.listeners.inc();
        const end = new AbortController();
        stream.onAbort(() => end.abort());
        await tellNews(parts, caller, (text) => void stream.write(text), end);
        parts.metrics.listeners.dec();
      });
    },
  });

/** Until the caller leaves, the access token ends or the server stops. */
async function tellNews(
  parts: Parts,
  caller: Caller,
  say: (text: string) => void,
  end: AbortController,
): Promise<void> {
  const stop = () => end.abort();
  const leave = parts.news.listen(caller.workspaceId, () => say('event: news\ndata:\n\n'));
  const heartbeat = setInterval(() => say(': \n\n'), HEARTBEAT);
  const lifetime = setTimeout(stop, caller.untilMs - parts.now());
  parts.stopping.addEventListener('abort', stop);
  say(': hello\n\n');
  await new Promise<void>((resolve) => {
    if (end.signal.aborted || parts.stopping.aborted) resolve();
    end.signal.addEventListener('abort', () => resolve());
  });
  leave();
  clearInterval(heartbeat);
  clearTimeout(lifetime);
  parts.stopping.removeEventListener('abort', stop);
}
