import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An empty page of its own, kept from all others, which is why Chromium lets it measure microseconds. */
export async function serveQuietPage(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .setHeader('cross-origin-opener-policy', 'same-origin')
      .setHeader('cross-origin-embedder-policy', 'require-corp')
      .end('<!doctype html><title>Lookup</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
