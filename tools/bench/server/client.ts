import type { Change } from '../../../utils/core/change';
import type { PullAnswer, PushAnswer } from '../../../utils/core/sync/protocol';
import { SCHEMA_VERSION } from '../../../utils/core/sync/protocol';
import { SCHEMA_HEADER, type SignedIn } from '../../../utils/core/sync/wire';

/** One who is signed in at the server. */
export interface Client {
  push(key: string, changes: readonly Change[]): Promise<PushAnswer>;
  pull(cursor: string | undefined, limit: number): Promise<PullAnswer>;
  /** Calls back at every news until it is ended. */
  listen(listener: () => void, signal: AbortSignal): Promise<void>;
  request<T>(path: string, body?: unknown): Promise<T>;
  /** The same session at another copy. */
  at(url: string): Client;
}

export function clientOf(url: string, signedIn: Pick<SignedIn, 'accessToken'>): Client {
  const { accessToken } = signedIn;
  const headers = { authorization: `Bearer ${accessToken}`, [SCHEMA_HEADER]: `${SCHEMA_VERSION}` };
  const request = <T>(path: string, body?: unknown) => ask<T>(url + path, body, headers);
  return {
    request,
    at: (other) => clientOf(other, signedIn),
    push: (key, changes) => request('/v1/push', { key, changes }),
    pull(cursor, limit) {
      return request(`/v1/pull?limit=${limit}${cursor ? `&since=${cursor}` : ''}`);
    },
    async listen(listener, signal) {
      const { body } = await fetch(`${url}/v1/events`, { headers, signal });
      const decoder = new TextDecoder();
      for await (const part of body!) if (decoder.decode(part).includes('event: news')) listener();
    },
  };
}

/** A POST where there is a body, else a GET. @throws on every answer but 200 */
export async function ask<T>(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await fetch(url, {
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<T>;
}
