import { describe, expect, it } from 'vitest';
import { backendAt, failureOf } from './backend-at';
import { html, json, type Reply, refusing, startFaults } from './fault-server';

describe('an answer that is none', () => {
  const endless: Reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const part = ' '.repeat(65_536);
    const write = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', write);
    write();
  };
  it.each<[string, Reply, string]>([
    ['a page of a hotel that asks for a login', html(200), 'server-failed'],
    ['a proxy that wants a login itself', html(401), 'server-failed'],
    ['a proxy that lets nobody through', html(403), 'server-failed'],
    ['a proxy that finds a push too large', html(413), 'too-large'],
    ['a proxy that is asked too often', html(429), 'too-many'],
    ['a proxy without a server behind it', html(502), 'server-failed'],
    ['a member who may not', refusing(403, 'forbidden'), 'forbidden'],
    ['an older version', refusing(409, 'version-old'), 'version-old'],
    ['a cursor that is gone', refusing(410, 'cursor-gone'), 'cursor-gone'],
    ['a push that is too large', refusing(413, 'too-large'), 'too-large'],
    ['a server that is asked too often', refusing(429, 'too-many'), 'too-many'],
    ['a server that fails', refusing(500, 'server-failed'), 'server-failed'],
    ['a word of a later server', refusing(418, 'teapot'), 'server-failed'],
    ['a part of every object', refusing(418, 'constructor'), 'server-failed'],
    [
      'JSON that is broken',
      (to) => to.writeHead(200, { 'content-type': 'application/json' }).end('{'),
      'server-failed',
    ],
    ['JSON of something else', json({ hello: 'world' }), 'server-failed'],
    [
      'a change without a stamp',
      json({
        changes: [{ table: 'account', id: 'a', stamp: 'zzz', fields: {} }],
        cursor: 'c',
        more: false,
      }),
      'server-failed',
    ],
    ['an answer without end', endless, 'server-failed'],
    ['a connection that is cut', (to) => to.destroy(), 'offline'],
    [
      'an answer that breaks off',
      (to) => {
        to.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        to.write('{"changes"', () => to.destroy());
      },
      'offline',
    ],
  ])('is named: %s', async (_, reply, code) => {
    const { url } = await startFaults(reply);
    const error = await failureOf(backendAt(url, { most: 1_000_000 }).pull(undefined, 10));
    expect(error.code).toBe(code);
    for (const told of [error.message, error.stack, JSON.stringify(error), String(error.cause)]) {
      expect(told).not.toContain('secret');
      expect(told).not.toContain(url);
    }
  });

  it('names who is to be updated', async () => {
    const { url } = await startFaults(refusing(409, 'version-old'));
    const error = await failureOf(backendAt(url).pull(undefined, 10));
    expect(error).toMatchObject({ code: 'version-old', detail: 'client' });
  });

  it('is a server that does not begin to answer, or does not end', async () => {
    const { url } = await startFaults(() => {});
    expect((await failureOf(backendAt(url, { answer: 50 }).pull(undefined, 10))).code).toBe(
      'offline',
    );
    const dribbling = await startFaults((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(' ');
    });
    const slow = backendAt(dribbling.url, { whole: 200 });
    expect((await failureOf(slow.pull(undefined, 10))).code).toBe('offline');
  });

  it('is nobody there at all', async () => {
    const backend = backendAt('http://127.0.0.1:1', { retries: 1 });
    expect((await failureOf(backend.pull(undefined, 10))).code).toBe('offline');
  });
});
