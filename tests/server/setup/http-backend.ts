import type { Backend } from '@/utils/app/sync/ports';
import type { WireFailure } from '@/utils/core/sync/wire';
import { asked, call } from './calls';

/** A Backend over plain fetch: what the server's contract needs of a client and no more. */
export function httpBackend(url: string, who: { accessToken: string }): Backend {
  async function request<T>(path: string, method: string, body?: unknown): Promise<T> {
    const answer = await call<T | WireFailure>(url + path, method, body, asked(who));
    if (answer.status === 200) return answer.body as T;
    throw Object.assign(new Error(path), (answer.body as WireFailure).error);
  }
  return {
    push: (asking) => request('/v1/push', 'POST', asking),
    pull(cursor, limit) {
      const since = cursor === undefined ? '' : `&since=${encodeURIComponent(cursor)}`;
      return request(`/v1/pull?limit=${limit}${since}`, 'GET');
    },
    onNews(listener) {
      const end = new AbortController();
      void listen(`${url}/v1/events`, asked(who), end.signal, listener);
      return () => end.abort();
    },
  };
}

async function listen(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  listener: () => void,
): Promise<void> {
  try {
    const { body } = await fetch(url, { headers, signal });
    let text = '';
    for await (const part of body!.pipeThrough(new TextDecoderStream())) {
      const events = (text + part).split('\n\n');
      text = events.pop()!;
      for (const event of events) if (event.startsWith('event: news')) listener();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
