import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Reply, slowed } from './lies';

/** A request as it came to the line. */
export interface Asked {
  method: string;
  /** Without its query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
  /** Milliseconds, by `performance.now`. */
  at: number;
}

/** What the line does to requests; preflights always go through. */
export interface Lies {
  /** Answers in the server's place; `undefined` lets the request through. */
  instead?(asked: Asked): Reply | undefined;
  /** Once the server has the whole request. */
  sent?(asked: Asked): void;
  /** With what the server has answered, before the browser hears a word of it. */
  before?(asked: Asked): Promise<void> | void;
  /** Once the browser may have the first bytes of the answer. */
  began?(asked: Asked): void;
  /** Another text in the place of what the server has answered. */
  rewrite?(asked: Asked, text: string): string;
  /** Bytes of an answer that come through at once, each 5 milliseconds. */
  pace?: number;
}

export interface LyingLine {
  /** By a name that Ficha has no permission for, as that of a real server. */
  url: string;
  /** All that came, but preflights, in order. */
  asked: Asked[];
  /** Set it to `{}` for the truth. */
  lies: Lies;
  /** Leads to another server from now on. */
  leadTo(server: string): void;
  /** Nothing gets through, and what is on its way is lost, until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** A line to a server that stands between it and the browser, as proxies and bad networks do. */
export async function lyingLineTo(server: string): Promise<LyingLine> {
  let target = server;
  let isCut = false;
  const sockets = new Set<Socket>();
  const http = createServer((request, response) => {
    // A browser that goes in the middle of an answer is no matter of the line.
    answer(request, response).catch(() => response.destroy());
  });
  http.on('connection', (socket) => {
    if (isCut) return void socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const line: LyingLine = {
    url: `http://localhost:${(http.address() as AddressInfo).port}`,
    asked: [],
    lies: {},
    leadTo(other) {
      target = other;
    },
    cut,
    mend() {
      isCut = false;
    },
    close() {
      cut();
      return new Promise((resolve) => {
        http.close(() => resolve());
      });
    },
  };
  return line;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request);
    if (asked.method === 'OPTIONS') return through(asked, request, response);
    line.asked.push(asked);
    const reply = line.lies.instead?.(asked);
    if (reply) return reply(response, request);
    return through(asked, request, response, line.lies);
  }

  async function through(
    asked: Asked,
    { url, headers }: IncomingMessage,
    response: ServerResponse,
    { sent, before, began, rewrite, pace }: Lies = {},
  ): Promise<void> {
    const far = httpRequest(target + url, {
      method: asked.method,
      // What is to be rewritten comes as plain text.
      headers: { ...headers, ...(rewrite && { 'accept-encoding': 'identity' }) },
    });
    response.on('close', () => far.destroy());
    far.end(asked.body, () => sent?.(asked));
    const said = await new Promise<IncomingMessage>((resolve, reject) => {
      far.on('response', resolve).on('error', reject);
    });
    await before?.(asked);
    const { 'content-length': length, ...rest } = said.headers;
    const kept = rewrite ? rest : said.headers;
    response.writeHead(said.statusCode!, kept);
    if (rewrite) return void response.end(rewrite(asked, await textOf(said)));
    response.flushHeaders();
    began?.(asked);
    said.on('error', () => response.destroy());
    (pace ? said.pipe(slowed(pace)) : said).pipe(response);
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { method = '', url = '', headers } = request;
  const { pathname: path, searchParams: query } = new URL(url, 'http://line');
  return { method, path, query, headers, body: await textOf(request), at: performance.now() };
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
