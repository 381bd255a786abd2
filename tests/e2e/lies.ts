import type { IncomingMessage, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** As the server itself refuses, or would. */
export function refusing(status: number, code: string, detail?: string, headers = {}): Reply {
  return (response, request) => {
    response.writeHead(status, {
      ...readable(request),
      ...headers,
      'content-type': 'application/json',
    });
    response.end(JSON.stringify({ error: { code, detail } }));
  };
}

/** A page, as of a hotel that asks for a login. */
export function page(status: number): Reply {
  return (response, request) => {
    response.writeHead(status, { ...readable(request), 'content-type': 'text/html' });
    response.end('<!doctype html><title>Sign in to the hotel</title>');
  };
}

/** The same without the words by which an extension may read it, as proxies answer. */
export function foreignPage(status: number): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Sign in to the hotel</title>');
  };
}

/**
 * JSON that goes on and on, as fast as it is read.
 * @param told how many bytes have gone, each time some have
 */
export function endless(bytes: number, told: (sent: number) => void): Reply {
  return (response, request) => {
    response.writeHead(200, { ...readable(request), 'content-type': 'application/json' });
    const part = ' '.repeat(65_536);
    let sent = 0;
    const write = () => {
      while (!response.destroyed && sent < bytes) {
        sent += part.length;
        told(sent);
        if (!response.write(part)) return;
      }
      response.end();
    };
    response.on('drain', write);
    write();
  };
}

/** Lets a few bytes through at a time. */
export function slowed(bytes: number): Transform {
  return new Transform({
    async transform(chunk: Buffer, _, done) {
      for (let from = 0; from < chunk.length; from += bytes) {
        this.push(chunk.subarray(from, from + bytes));
        await pause(5);
      }
      done();
    },
  });
}

function readable({ headers }: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-expose-headers': 'Retry-After',
  };
}
