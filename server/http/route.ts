import type { Context } from 'hono';
import type * as v from 'valibot';
import type { WireError } from '../../utils/core/sync/wire';
import type { Caller } from '../sign-in/access-token';

type Schema = v.GenericSchema<unknown, unknown>;
type Output<S extends Schema | undefined> = S extends Schema ? v.InferOutput<S> : undefined;

/** A request whose form has been checked. */
export interface Asked<Body, Query> {
  body: Body;
  /** The body's bytes as text, where there is one. */
  text: string;
  query: Query;
  params: Record<string, string>;
  /** Of a signed-in route. */
  caller: Caller;
  /** Of whoever is calling, in the network. */
  address: string;
  context: Context;
}

/** One entry of the server's list of routes, which is also what /openapi.json tells. */
export interface Route {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** With parameters as `:name`. */
  path: string;
  /** One sentence. */
  summary: string;
  /** Whether anyone may call it; all others need an access token. */
  isOpen?: boolean;
  /** Whether records go through it, so that both sides must speak the same schema version. */
  hasRecords?: boolean;
  body?: Schema;
  query?: Schema;
  /** None where the answer has no body (204). */
  answer?: Schema;
  /** Of an answer that is not JSON. */
  mediaType?: string;
  /** Besides those every route can give. */
  refusals?: WireError[];
  /** @returns what `answer` says, or a Response */
  // biome-ignore lint/suspicious/noExplicitAny: each route knows its own body and query
  reply(asked: Asked<any, any>): Promise<unknown>;
}

/** Gives a route's function the types of its own body and query. */
export function route<B extends Schema | undefined, Q extends Schema | undefined>(
  one: Omit<Route, 'reply' | 'body' | 'query'> & {
    body?: B;
    query?: Q;
    reply(asked: Asked<Output<B>, Output<Q>>): Promise<unknown>;
  },
): Route {
  return one as Route;
}
