import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { Client } from 'pg';
import type { Tables } from '../database/schema';
import { within } from '../database/scope';
import { errorForLog, type Log } from '../log';
import { LocalNews, type News } from './news';

const CHANNEL = 'ficha_news';
/**
 * Milliseconds in which news are gathered. PostgreSQL commits transactions with a NOTIFY one after the
 * other, in the whole cluster; so pushes have none, and each copy sends a few a second.
 */
const GATHER = 100;
/** A notification may have up to 8 000 bytes. */
const IN_ONE = 150;
/** Milliseconds until the next try to listen. */
const AGAIN = 2_000;

/** News among all copies over one PostgreSQL. What is lost while the connection is, is told when it is back. */
export class SharedNews implements News {
  readonly #local = new LocalNews();
  readonly #db: Kysely<Tables>;
  readonly #url: string;
  readonly #log: Log;
  /** Of this copy, which knows its own news already. */
  readonly #name = randomUUID();
  readonly #gathered = new Set<string>();
  #sending: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #client: Client | undefined;
  #isClosed = false;

  /** @param url of a connection that stays, so not through a pgbouncer that pools by transaction */
  constructor(db: Kysely<Tables>, url: string, log: Log) {
    this.#db = db;
    this.#url = url;
    this.#log = log;
  }

  /** Listens as soon as it can. */
  async start(): Promise<void> {
    const client = new Client({ connectionString: this.#url, keepAlive: true });
    this.#client = client;
    client.on('notification', ({ payload }) => {
      const [name, ...ids] = payload?.split(' ') ?? [];
      if (name !== this.#name) for (const id of ids) this.#local.tell(id);
    });
    client.on('error', () => undefined);
    client.once('end', () => this.#startAgain());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#local.tellAll();
    } catch (error) {
      this.#log('problem', 'cannot listen for news', errorForLog(error));
      await client.end().catch(() => undefined);
    }
  }

  tell(workspaceId: string): void {
    this.#local.tell(workspaceId);
    this.#gathered.add(workspaceId);
    this.#sending ??= setTimeout(() => void this.#send(), GATHER);
  }

  listen(workspaceId: string, listener: () => void): () => void {
    return this.#local.listen(workspaceId, listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#sending);
    await this.#send();
    await this.#local.close();
    await this.#client?.end();
  }

  async #send(): Promise<void> {
    this.#sending = undefined;
    const ids = [...this.#gathered];
    this.#gathered.clear();
    try {
      for (let from = 0; from < ids.length; from += IN_ONE) {
        const part = [this.#name, ...ids.slice(from, from + IN_ONE)].join(' ');
        await within(this.#db, {}, (tx) => sql`select pg_notify(${CHANNEL}, ${part})`.execute(tx));
      }
    } catch (error) {
      this.#log('problem', 'cannot tell other copies', errorForLog(error));
    }
  }

  #startAgain(): void {
    if (this.#isClosed) return;
    this.#retry = setTimeout(() => void this.start(), AGAIN);
  }
}
