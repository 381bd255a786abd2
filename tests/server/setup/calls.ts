import type { SignedIn } from '@/utils/core/sync/wire';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** A request with a JSON body, or with none. */
export async function call<T = unknown>(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  const read = isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body: read as T };
}

/** As somebody who is signed in. */
export function asked(who: Pick<SignedIn, 'accessToken'>): Record<string, string> {
  return { authorization: `Bearer ${who.accessToken}`, 'ficha-schema': '1' };
}
