import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ROOT } from '../../paths';

/** A server in a process of its own. */
export interface Served {
  url: string;
  /** Makes a workspace; only once. Empty where there is one. */
  setupToken: string;
  stop(): Promise<void>;
}

/**
 * @param env where the records go, as the server's settings have it
 * @param isFirst whether there is no workspace yet
 */
export async function serve(env: Record<string, string>, isFirst = true): Promise<Served> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      TSX_TSCONFIG_PATH: 'server/tsconfig.json',
      PORT: '0',
      FICHA_LOG: 'none',
      // 200 people join before anything is measured.
      FICHA_PASSWORD_COST: '10',
      FICHA_REQUESTS_A_MINUTE: '100000000',
      FICHA_SIGN_INS_OF_ADDRESS: '100000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await linesUntil(server, isFirst ? /ficha-setup\.[\w-]+/ : /http:\/\/\S+/);
  return {
    url: /http:\/\/[\d.]+:\d+/.exec(printed)![0],
    setupToken: /ficha-setup\.[\w-]+/.exec(printed)?.[0] ?? '',
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

async function linesUntil(server: ChildProcess, wanted: RegExp): Promise<string> {
  let text = '';
  for await (const line of createInterface(server.stdout!)) {
    text += `${line}\n`;
    if (wanted.test(text)) return text;
  }
  throw new Error(`The server has ended.\n${text}`);
}
