import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface FaultServer {
  url: string;
  /** Every request that came: method and path, and its headers. */
  requests: { line: string; headers: IncomingMessage['headers']; body: string }[];
}

/** An HTTP server that gives the replies one after the other, and the last one for ever. */
export async function startFaults(...replies: Reply[]): Promise<FaultServer> {
  const requests: FaultServer['requests'] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    requests.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    const reply = replies.length > 1 ? replies.shift()! : replies[0]!;
    reply(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function refusing(status: number, code: string, headers = {}): Reply {
  return json(
    { error: { code, ...(code === 'version-old' && { detail: 'client' }) } },
    status,
    headers,
  );
}

export function html(status: number, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end('<!doctype html><title>Sign in to the hotel</title>');
  };
}
