import type { ActivityId } from '../core/ids';

/** Nobody can tell from it what the message or event was, and nobody can make another with the same. */
export async function entryId(identity: string): Promise<ActivityId> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identity));
  const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `mail-${hex.join('').slice(0, 40)}` as ActivityId;
}
