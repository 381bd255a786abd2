import * as v from 'valibot';
import { normalizeEmail } from '../email-address';
import { findEmails } from './emails';

const KEYS_MAX = 1_000;
const key = v.pipe(v.string(), v.maxLength(1_000));
const keys = v.pipe(v.array(key), v.maxLength(KEYS_MAX));

/** The message that is open in a frame of a webmail, by the keys of what is mentioned there. */
const letter = v.object({
  /** Changes when another message is opened; empty where none is. */
  id: v.pipe(v.string(), v.maxLength(100)),
  /** Another for each message of a conversation too, where its page tells them apart. */
  mark: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** Who wrote it: one of `own`, or somebody who is mentioned. */
  from: keys,
  /** Recipients, and those who wrote other messages of the conversation. */
  to: keys,
  /** Whoever else stands in its text and signature. */
  within: keys,
  /** Whom the webmail belongs to: what its account button or its title says. */
  own: v.pipe(v.array(v.pipe(v.string(), v.maxLength(320))), v.maxLength(20)),
  /** The webmail whose hints were looked for and no longer fit. */
  stale: v.optional(v.pipe(v.string(), v.maxLength(40))),
});
export type Letter = v.InferOutput<typeof letter>;

/** Pages are strangers: whatever does not have this shape gives `undefined`. */
export function parseLetter(input: unknown): Letter | undefined {
  const result = v.safeParse(letter, input);
  return result.success ? result.output : undefined;
}

/** The addresses in texts, normalised. */
export function addressesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => findEmails(text).map(({ email }) => normalizeEmail(email)));
}
