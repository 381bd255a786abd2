import * as v from 'valibot';
import { isStamp, type Stamp } from '../stamp';
import { BackendError } from './failure';
import { type PullAnswer, type PushAnswer, refusals } from './protocol';
import {
  type ChangesAnswer,
  type Invitation,
  roles,
  type SignedIn,
  type TeamMember,
  type WireFailure,
} from './wire';

const stamp = v.custom<Stamp>(isStamp);
const change = v.object({
  table: v.string(),
  id: v.string(),
  stamp,
  fields: v.record(v.string(), v.unknown()),
});
const pullAnswer = v.object({
  changes: v.array(change),
  cursor: v.pipe(v.string(), v.nonEmpty()),
  more: v.boolean(),
  part: v.optional(v.number()),
});
const verdict = v.variant('taken', [
  v.object({ taken: v.literal(true) }),
  v.object({
    taken: v.literal(false),
    // What a later server may refuse for, this one knows no better word for.
    refusal: v.fallback(v.picklist(refusals), 'invalid'),
    detail: v.optional(v.string()),
  }),
]);
const pushAnswer = v.object({ verdicts: v.array(verdict) });
const role = v.picklist(roles);
const teamMember = v.object({ id: v.string(), name: v.string(), email: v.string(), role });
const members = v.object({ me: v.string(), members: v.array(teamMember) });
const invitation = v.object({ id: v.string(), role, note: v.string(), expiresAt: v.string() });
const invitations = v.object({ invitations: v.array(invitation) });
const newInvitation = v.object({ ...invitation.entries, token: v.string() });
const signedIn = v.object({
  accessToken: v.string(),
  accessExpiresAt: v.string(),
  refreshToken: v.string(),
  refreshExpiresAt: v.string(),
  workspace: v.object({ id: v.string(), name: v.string() }),
  member: teamMember,
});
const fields = v.record(v.string(), v.unknown());
const whose = { at: v.string(), member: v.object({ id: v.string(), name: v.string() }), stamp };
const changesAnswer = v.object({
  changes: v.array(
    v.object({
      ...whose,
      fields,
      overruled: v.optional(fields),
      before: v.optional(v.record(v.string(), v.object({ ...whose, value: v.unknown() }))),
    }),
  ),
  next: v.optional(v.string()),
});
const wireFailure = v.object({
  error: v.object({
    code: v.string(),
    detail: v.optional(v.string()),
    workspaces: v.optional(v.array(v.object({ id: v.string(), name: v.string() }))),
  }),
});

/** @throws BackendError `server-failed` where it is no answer to a pull; so do the others */
export function readPullAnswer(body: unknown): PullAnswer {
  return checked(pullAnswer, body) as PullAnswer;
}

export function readPushAnswer(body: unknown): PushAnswer {
  return checked(pushAnswer, body) as PushAnswer;
}

export function readSignedIn(body: unknown): SignedIn {
  return checked(signedIn, body) as SignedIn;
}

/** Everyone of the workspace; `me` is the id of whoever asked. */
export function readMembers(body: unknown): { me: string; members: TeamMember[] } {
  return checked(members, body);
}

export function readInvitations(body: unknown): Invitation[] {
  return (checked(invitations, body) as { invitations: Invitation[] }).invitations;
}

/** @returns with the token, which is told only now */
export function readNewInvitation(body: unknown): Invitation & { token: string } {
  return checked(newInvitation, body) as Invitation & { token: string };
}

export function readChangesAnswer(body: unknown): ChangesAnswer {
  return checked(changesAnswer, body) as ChangesAnswer;
}

/** @returns undefined where it is not how a team server refuses */
export function readRefusal(body: unknown): WireFailure['error'] | undefined {
  const result = v.safeParse(wireFailure, body);
  return result.success ? (result.output.error as WireFailure['error']) : undefined;
}

function checked<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  // Names of fields only: what they hold may be a record or a token.
  const wrong = result.issues.map((issue) => v.getDotPath(issue) ?? 'the whole');
  throw new BackendError('server-failed', `not an answer: ${wrong.slice(0, 3).join(', ')}`);
}
