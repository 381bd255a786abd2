import type { Opened } from './database/open';
import type { Log } from './log';
import type { Metrics } from './metrics';
import type { News } from './news/news';
import type { Settings } from './settings';
import type { AccessTokens } from './sign-in/access-token';
import type { Passwords } from './sign-in/password';

/** What a running server is made of, for its routes. */
export interface Parts {
  settings: Settings;
  database: Opened;
  tokens: AccessTokens;
  passwords: Passwords;
  news: News;
  metrics: Metrics;
  log: Log;
  /** Signs what the server hands out and hashes what it must not keep; the same for all copies. */
  secret: string;
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  /** Aborted when no new work is taken. */
  stopping: AbortSignal;
}
