import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** Where a test's server keeps its records. */
export type Kind = 'PGlite' | 'PostgreSQL';

/** Both, or one where the other is not installed; for `describe.each`. */
export const hasPostgres = inject('postgres') !== '';

/**
 * A fresh database whose owner is no superuser, so row-level security holds for him too.
 * @returns address for the owner, and for the superuser, who sees everything
 */
export async function newDatabase(): Promise<{ url: string; superUrl: string }> {
  const base = inject('postgres');
  const name = `ficha_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`${base}/postgres`, async (client) => {
    await client.query(`create role ${name} login createrole`);
    await client.query(`create database ${name} owner ${name}`);
  });
  const url = new URL(`${base}/${name}`);
  url.username = name;
  return { url: url.href, superUrl: `${base}/${name}` };
}

export async function asSuperuser<T>(
  url: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
