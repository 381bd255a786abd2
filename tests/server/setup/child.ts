import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onTestFinished, vi } from 'vitest';

export interface Child {
  url: string;
  /** As it was printed, until there is a workspace. */
  setupToken(): Promise<string>;
  /** Every line it has printed. */
  lines: string[];
  process: ChildProcess;
  /** Sends a signal and waits for the end. @returns the exit code, null where a signal ended it */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** `npm run server` without npm, in a process of its own; resolves when it listens. */
export async function startChild(env: Record<string, string>): Promise<Child> {
  const args = ['--import', 'tsx', 'server/main.ts'];
  const server = spawn(process.execPath, args, {
    env: {
      PATH: process.env.PATH,
      TSX_TSCONFIG_PATH: 'server/tsconfig.json',
      PORT: '0',
      FICHA_PASSWORD_COST: '10',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void server.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const lines: string[] = [];
  createInterface(server.stderr!).on('line', (line) => lines.push(line));
  const printed = createInterface(server.stdout!);
  const url = await new Promise<string>((resolve, reject) => {
    printed.on('line', (line) => {
      lines.push(line);
      const [found] = /http:\/\/[\d.]+:\d+(?= \(records)/.exec(line) ?? [];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}\n${lines.join('\n')}`)));
  });
  return {
    url,
    lines,
    process: server,
    setupToken() {
      return vi.waitUntil(() => /ficha-setup\.[\w-]+/.exec(lines.join('\n'))?.[0]);
    },
    end(signal) {
      server.kill(signal);
      return ended;
    },
  };
}
