import { readSettings } from '@/server/settings';
import { type Running, startServer } from '@/server/start';
import { type Kind, newDatabase } from './database';

export interface TestServer extends Running {
  setupToken: string;
}

/**
 * The cheapest hashing there may be, no log, and no limit for the one address all tests come from;
 * everything else as it is by default.
 */
const CHEAP = {
  PORT: '0',
  FICHA_PASSWORD_COST: '10',
  FICHA_LOG: 'none',
  FICHA_SIGN_INS_OF_ADDRESS: '1000000',
  FICHA_REQUESTS_A_MINUTE: '1000000',
};

/** A server within this process, over a database of its own. */
export async function startTestServer(
  kind: Kind,
  env: Record<string, string> = {},
  now?: () => number,
): Promise<TestServer> {
  const place =
    kind === 'PGlite'
      ? { FICHA_FOLDER: 'memory://' }
      : { DATABASE_URL: env.DATABASE_URL ?? (await newDatabase()).url };
  const running = await startServer(readSettings({ ...CHEAP, ...place, ...env }), now);
  return running as TestServer;
}
