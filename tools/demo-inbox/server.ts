import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { DemoMessage } from './message';
import { MESSAGES } from './messages';

export interface DemoInbox {
  /** Address of the page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

const PAGE = join(import.meta.dirname, 'page');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the webmail page on the loopback address.
 * @param port used when it is free, so that a second start finds its read marks again; 0 takes any
 */
export async function serveDemoInbox(port = 0): Promise<DemoInbox> {
  const startedAt = Date.now();
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', startedAt, response);
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch(() => listen(0));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(url: string, startedAt: number, response: ServerResponse): Promise<void> {
  const path = new URL(url, 'http://localhost').pathname;
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (name === 'messages.json') return send(response, '.json', JSON.stringify(dated(startedAt)));
  const type = extname(name);
  // One flat folder: a name with a slash is none of ours.
  const body = /^[\w-]+\.\w+$/.test(name) && type in TYPES ? await contents(name) : undefined;
  if (body === undefined) {
    response.writeHead(404).end('Not here');
    return;
  }
  send(response, type, body);
}

function contents(name: string): Promise<Buffer | undefined> {
  return readFile(join(PAGE, name)).catch(() => undefined);
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response
    .writeHead(200, {
      'content-type': TYPES[type] ?? 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(body);
}

/** Webmails show messages in different ways; ours uses them all, so that each is exercised. */
function dated(startedAt: number) {
  return MESSAGES.map((message: DemoMessage, index) => ({
    ...message,
    at: new Date(startedAt - message.hoursAgo * 3_600_000).toISOString(),
    shownIn: index === 3 ? 'shadow' : index % 2 === 0 ? 'frame' : 'page',
  }));
}
