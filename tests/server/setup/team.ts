import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Role, SignedIn } from '@/utils/core/sync/wire';
import { asked, call } from './calls';

export const PASSWORD = 'correct horse battery';

/** Somebody with an e-mail of their own. */
export interface Person extends SignedIn {
  email: string;
}

/** Makes a workspace with the token that the server printed. */
export async function firstAdmin(url: string, token: string, name = 'Ada'): Promise<Person> {
  const email = emailOf(name);
  const form = { token, workspace: 'Lago Boats', name, email, password: PASSWORD };
  const { status, body } = await call<SignedIn>(`${url}/v1/setup`, 'POST', form);
  expect(status, JSON.stringify(body)).toBe(200);
  return { ...body, email };
}

/** Invites somebody and accepts for them. */
export async function join(
  url: string,
  admin: SignedIn,
  role: Role,
  name: string,
  email = emailOf(name),
): Promise<Person> {
  const token = await invitation(url, admin, role);
  const form = { token, name, email, password: PASSWORD };
  const { status, body } = await call<SignedIn>(`${url}/v1/invitations/accept`, 'POST', form);
  expect(status, JSON.stringify(body)).toBe(200);
  return { ...body, email };
}

export async function invitation(url: string, admin: SignedIn, role: Role): Promise<string> {
  const path = `${url}/v1/invitations`;
  const { status, body } = await call<{ token: string }>(path, 'POST', { role }, asked(admin));
  expect(status).toBe(200);
  return body.token;
}

function emailOf(name: string): string {
  return `${name.toLowerCase()}.${randomUUID()}@lago.example`;
}
