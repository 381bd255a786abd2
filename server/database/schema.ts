import type { ColumnType, Generated } from 'kysely';
import type { Role } from '../../utils/core/sync/wire';

type Made = ColumnType<Date, never, never>;

/** The tables as Kysely sees them. Keys of all that belongs to a workspace begin with its id. */
export interface Tables {
  workspace: {
    id: string;
    name: string;
    /** Of its latest record; counts every change taken. */
    seq: Generated<number>;
    /** Cursors of another database, or of this one before a backup was restored, name another epoch. */
    epoch: string;
    created_at: Made;
  };
  /** Who can sign in, whatever workspaces they belong to. */
  login: { id: string; email: string; password: string; created_at: Made };
  member: {
    workspace_id: string;
    id: string;
    login_id: string;
    name: string;
    email: string;
    role: Role;
    created_at: Made;
    removed_at: Date | null;
  };
  session: {
    workspace_id: string;
    id: string;
    member_id: string;
    login_id: string;
    refresh_hash: string;
    previous_hash: string | null;
    created_at: Made;
    expires_at: Date;
    revoked_at: Date | null;
  };
  invitation: {
    workspace_id: string;
    id: string;
    secret_hash: string;
    role: Role;
    /** Whoever accepts takes over this Member record. */
    member_id: string | null;
    /** A note for the admins, not checked. */
    note: string;
    invited_by: string;
    created_at: Made;
    expires_at: Date;
  };
  record: {
    workspace_id: string;
    table_name: string;
    id: string;
    seq: number;
    /** Of `row` as text; pages are cut by it. */
    bytes: number;
    row: unknown;
  };
  change_log: {
    workspace_id: string;
    seq: number;
    /** In the push: several changes to one record share its seq. */
    place: number;
    member_id: string;
    at: Date;
    table_name: string;
    id: string;
    stamp: string;
    fields: unknown;
    /** What lost against a later change, where something did. */
    overruled: unknown;
  };
  push_key: {
    workspace_id: string;
    member_id: string;
    key: string;
    body_hash: string;
    answer: unknown;
    expires_at: Date;
  };
  /** Tries to sign in, by a hash of e-mail or address. */
  attempt: { key: string; count: number; window_ends_at: Date };
  /** Links that make a workspace and its first admin. */
  setup_link: { secret_hash: string; expires_at: Date; used_at: Date | null };
  /** Of the server itself; the application's role cannot read it. */
  server_secret: { name: string; value: string };
}
