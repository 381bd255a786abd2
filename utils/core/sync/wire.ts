import type { Json } from '../change';
import type { Stamp } from '../stamp';
import type { Instant } from '../time';

/** Header of every request but those before sign-in: the `SCHEMA_VERSION` the client speaks. */
export const SCHEMA_HEADER = 'ficha-schema';

/** What a member may do: admins also manage members, read-only ones change nothing. */
export const roles = ['admin', 'member', 'read-only'] as const;
export type Role = (typeof roles)[number];

/** Why a whole request was refused, as `error.code` in the answer's body. */
export type WireError =
  /** 400: not what the route takes. */
  | 'bad-request'
  /** 401: no session, or one that has ended; a refresh may help. */
  | 'signed-out'
  /** 401: e-mail and password do not belong together. */
  | 'wrong-password'
  /** 403: the role does not allow it, or the request comes from a web page. */
  | 'forbidden'
  /** 404 */
  | 'not-found'
  /** 409: client and server speak different versions; `detail` names who is to be updated: `client` or `server`. */
  | 'version-old'
  /** 409: in several workspaces; `workspaces` lists them, sign in again with one. */
  | 'choose-workspace'
  /** 409: the last admin stays one. */
  | 'last-admin'
  /** 409: already a member of this workspace. */
  | 'member-exists'
  /** 410: pull from the beginning. */
  | 'cursor-gone'
  /** 410: the link was used, taken back or is too old. */
  | 'link-gone'
  /** 413: send less. */
  | 'too-large'
  /** 429: try again after `Retry-After` seconds. */
  | 'too-many'
  /** 500 */
  | 'server-failed'
  /** 503: the database cannot be reached now, or the server is stopping. */
  | 'unavailable';

export interface WireFailure {
  error: { code: WireError; detail?: string; workspaces?: { id: string; name: string }[] };
}

/** Answer to sign-in, refresh, set-up and an accepted invitation. */
export interface SignedIn {
  /** For `Authorization: Bearer`; good for ten minutes. */
  accessToken: string;
  accessExpiresAt: Instant;
  /** For one refresh: the answer has the next one. */
  refreshToken: string;
  refreshExpiresAt: Instant;
  workspace: { id: string; name: string };
  member: TeamMember;
}

/** Someone of the workspace; the id is also that of their Member record. */
export interface TeamMember {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** One that can still be accepted. */
export interface Invitation {
  id: string;
  role: Role;
  /** For whom it is, as the admin put it down. */
  note: string;
  expiresAt: Instant;
}

/** One entry of who changed what in a record. */
export interface LoggedChange {
  /** When the server took it. */
  at: Instant;
  member: { id: string; name: string };
  stamp: Stamp;
  /** The values as they were set; `null` where a field was emptied. */
  fields: { [field: string]: Json };
  /** What did not count, because it had been set later and to something else. */
  overruled?: { [field: string]: Json };
  /** Of each field of the two, what stood there when it came; absent where nobody had set it before. */
  before?: { [field: string]: Earlier };
}

/** How a field had come to its value. */
export interface Earlier extends Pick<LoggedChange, 'at' | 'member' | 'stamp'> {
  value: Json;
}

/** A page of who changed what in a record, the latest first. */
export interface ChangesAnswer {
  changes: LoggedChange[];
  /** Asks for the page after; absent at the end. */
  next?: string;
}
