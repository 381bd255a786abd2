import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What is handed out: names where it belongs, and a secret of which only the hash is kept. */
export interface Handed {
  workspaceId: string;
  id: string;
  secret: string;
}

/** 256 bits, so that no one guesses and a fast hash is enough. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

export function isSecret(secret: string, hash: string | null | undefined): boolean {
  if (!hash) return false;
  return timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
}

/** @param kind so that a token found in a log or a repository can be recognised for what it is */
export function written(kind: 'ficha-refresh' | 'ficha-join', handed: Handed): string {
  return [kind, handed.workspaceId, handed.id, handed.secret].join('.');
}

/** `undefined` for any other text. */
export function read(kind: 'ficha-refresh' | 'ficha-join', token: string): Handed | undefined {
  const [found, workspaceId, id, secret, ...more] = token.split('.');
  if (found !== kind || !workspaceId || !id || !secret || more.length > 0) return undefined;
  return { workspaceId, id, secret };
}
