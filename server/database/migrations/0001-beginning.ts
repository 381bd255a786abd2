import { type Kysely, sql } from 'kysely';

const OF_A_WORKSPACE = ['member', 'session', 'invitation', 'record', 'change_log', 'push_key'];

/** The schema as it was first. A migration that was released is never changed. */
export const beginning = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, ...ROLE, ...GRANTS, ...policies()]) {
      await sql.raw(statement).execute(db);
    }
  },
};

const TABLES = [
  `create table workspace (
    id text primary key check (id <> ''),
    name text not null,
    seq bigint not null default 0,
    epoch text not null,
    created_at timestamptz not null default now())`,
  `create table login (
    id text primary key check (id <> ''),
    email text not null unique check (email <> ''),
    password text not null,
    created_at timestamptz not null default now())`,
  `create table member (
    workspace_id text not null references workspace,
    id text not null,
    login_id text not null references login,
    name text not null,
    email text not null,
    role text not null check (role in ('admin', 'member', 'read-only')),
    created_at timestamptz not null default now(),
    removed_at timestamptz,
    primary key (workspace_id, id),
    unique (workspace_id, login_id))`,
  'create index member_login on member (login_id)',
  `create table session (
    workspace_id text not null,
    id text not null,
    member_id text not null,
    login_id text not null,
    refresh_hash text not null,
    previous_hash text,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, member_id) references member)`,
  'create index session_member on session (workspace_id, member_id)',
  'create index session_login on session (login_id)',
  `create table invitation (
    workspace_id text not null,
    id text not null,
    secret_hash text not null,
    role text not null check (role in ('admin', 'member', 'read-only')),
    member_id text,
    note text not null,
    invited_by text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, invited_by) references member)`,
  // Not jsonb, which refuses the character U+0000 and lone surrogates that a mail's text may have.
  `create table record (
    workspace_id text not null,
    table_name text not null,
    id text not null,
    seq bigint not null,
    bytes integer not null,
    "row" json not null,
    primary key (workspace_id, table_name, id))`,
  'create unique index record_seq on record (workspace_id, seq)',
  `create table change_log (
    workspace_id text not null,
    seq bigint not null,
    place integer not null,
    member_id text not null,
    at timestamptz not null,
    table_name text not null,
    id text not null,
    stamp text not null,
    fields json not null,
    primary key (workspace_id, table_name, id, seq, place))`,
  `create table push_key (
    workspace_id text not null,
    member_id text not null,
    key text not null,
    body_hash text not null,
    answer json not null,
    expires_at timestamptz not null,
    primary key (workspace_id, member_id, key))`,
  'create index push_key_expiry on push_key (workspace_id, expires_at)',
  `create table attempt (
    key text primary key,
    count integer not null,
    window_ends_at timestamptz not null)`,
  'create index attempt_end on attempt (window_ends_at)',
  `create table setup_link (
    secret_hash text primary key,
    expires_at timestamptz not null,
    used_at timestamptz)`,
  'create table server_secret (name text primary key, value text not null)',
];

/** Roles belong to all databases of a cluster: another one may have made it, or be making it now. */
const ROLE = [
  `do $$ begin
    if not exists (select from pg_roles where rolname = 'ficha_app') then
      create role ficha_app nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`,
  // Whoever may not grant it must have been given it, and another server may be granting the same now.
  // Afterwards the server checks that it can take the role, and says so where it cannot.
  `do $$ begin
    execute format('grant ficha_app to %I', current_user);
  exception when others then null;
  end $$`,
];

const GRANTS = [
  `do $$ begin
    execute format('grant usage on schema %I to ficha_app', current_schema());
  end $$`,
  'grant select, insert, update on workspace, login, member, session, record to ficha_app',
  'grant select, insert, update, delete on invitation, push_key, attempt to ficha_app',
  'grant select, insert on change_log to ficha_app',
  'grant select, update on setup_link to ficha_app',
];

function policies(): string[] {
  const workspace = "current_setting('ficha.workspace', true)";
  const login = "current_setting('ficha.login', true)";
  const email = "current_setting('ficha.email', true)";
  return [
    ...['workspace', 'login', ...OF_A_WORKSPACE].flatMap((table) => [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
    ]),
    ...OF_A_WORKSPACE.map(
      (table) =>
        `create policy in_workspace on ${table} to ficha_app using (workspace_id = ${workspace})`,
    ),
    `create policy in_workspace on workspace to ficha_app using (id = ${workspace})`,
    `create policy of_login on login to ficha_app using (id = ${login} or email = ${email})`,
    // To choose a workspace at sign-in, and to end all sessions when the password is changed.
    `create policy of_login on member for select to ficha_app using (login_id = ${login})`,
    `create policy of_login on session for select to ficha_app using (login_id = ${login})`,
    `create policy of_login_changed on session for update to ficha_app using (login_id = ${login})`,
    `create policy of_login on workspace for select to ficha_app using (exists (
      select from member where member.workspace_id = workspace.id and member.login_id = ${login}))`,
  ];
}
