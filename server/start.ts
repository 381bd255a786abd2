import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app';
import { openDatabase } from './database/open';
import { forManyListeners, listenForRequests, stopListening } from './http/listening';
import { createLog } from './log';
import { createMetrics } from './metrics';
import { LocalNews, type News } from './news/news';
import { SharedNews } from './news/shared-news';
import type { Parts } from './parts';
import type { Settings } from './settings';
import { AccessTokens } from './sign-in/access-token';
import { Passwords } from './sign-in/password';
import { isSetUp, newSetupToken } from './sign-in/setup';
import { signingSecret } from './sign-in/signing-secret';
import { scheduleTrims } from './upkeep/schedule';

export interface Running {
  /** Without a slash at the end. */
  url: string;
  database: 'pglite' | 'postgres';
  /** Where no workspace was ever made: makes the first one. */
  setupToken: string | undefined;
  /** Makes one more workspace. Earlier tokens that nobody used are void. */
  newSetupToken(): Promise<string>;
  /** Lets requests under way finish, ends the streams, closes the database. */
  stop(): Promise<void>;
}

/**
 * Opens the database, brings its schema up to date and listens.
 * @param now milliseconds since 1970 in UTC
 */
export async function startServer(
  settings: Settings,
  now: () => number = Date.now,
): Promise<Running> {
  const database = await openDatabase(settings);
  const secret = settings.FICHA_SECRET ?? (await database.asOwner(signingSecret));
  const setupToken = await database.asOwner(async (owner) => {
    return (await isSetUp(owner)) ? undefined : newSetupToken(owner, now());
  });
  const log = createLog(settings.FICHA_LOG);
  const stopping = new AbortController();
  let news: News = new LocalNews();
  if (database.listenUrl) {
    const shared = new SharedNews(database.db, database.listenUrl, log);
    await shared.start();
    news = shared;
  }
  const parts: Parts = {
    settings,
    database,
    tokens: new AccessTokens(secret, now),
    passwords: new Passwords(settings.FICHA_PASSWORD_COST),
    news,
    metrics: createMetrics(),
    log,
    secret,
    now,
    stopping: forManyListeners(stopping.signal),
  };
  const server = createAdaptorServer({ fetch: createApp(parts).fetch });
  const endTrims = scheduleTrims(parts);
  const close = async () => {
    await endTrims();
    await news.close();
    await database.close();
  };
  try {
    await listenForRequests(server, settings);
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST;
  return {
    url: settings.FICHA_PUBLIC_URL?.replace(/\/+$/, '') ?? `http://${host}:${port}`,
    database: database.kind,
    setupToken,
    newSetupToken: () => database.asOwner((owner) => newSetupToken(owner, now())),
    async stop() {
      stopping.abort();
      await stopListening(server);
      await close();
    },
  };
}
