import { setMaxListeners } from 'node:events';
import type { Server } from 'node:http';
import type { ServerType } from '@hono/node-server';
import type { Settings } from '../settings';

/** Milliseconds for a whole request to come in, and for its head. */
const REQUEST_LIMIT = 60_000;
const HEAD_LIMIT = 10_000;
/** Longer than the minute for which proxies keep a connection, or they would send into a closed one. */
const KEEP_ALIVE = 75_000;
/** Milliseconds that requests under way have when the server stops. */
const LAST_WORDS = 10_000;
const LOOK_AGAIN = 50;

/** @throws where the port is taken */
export async function listenForRequests(server: ServerType, settings: Settings): Promise<void> {
  const http = server as Server;
  http.requestTimeout = REQUEST_LIMIT;
  http.headersTimeout = HEAD_LIMIT;
  http.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(settings.PORT, settings.HOST, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

/** Takes no new connection, waits for requests under way and closes what is left after a while. */
export async function stopListening(server: ServerType): Promise<void> {
  const http = server as Server;
  const tooLong = setTimeout(() => http.closeAllConnections(), LAST_WORDS);
  // A connection whose last answer has gone stays open for the next request, until somebody closes it.
  const closing = setInterval(() => http.closeIdleConnections(), LOOK_AGAIN);
  await new Promise<void>((resolve) => http.close(() => resolve()));
  clearInterval(closing);
  clearTimeout(tooLong);
}

/** As many streams may wait for one signal as there are. */
export function forManyListeners(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}
