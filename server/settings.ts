import * as v from 'valibot';

const count = (fallback: number, least: number) =>
  v.optional(
    v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(least)),
    `${fallback}`,
  );
const list = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.split(/[\s,]+/).filter(Boolean)),
  ),
  '',
);
const flag = v.optional(
  v.pipe(
    v.picklist(['0', '1']),
    v.transform((text) => text === '1'),
  ),
  '0',
);
const databaseUrl = v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//)));

/** The environment variables, each explained in docs/server.md. */
const environment = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  /** 0 takes any free port. */
  PORT: count(8787, 0),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  DATABASE_LISTEN_URL: databaseUrl,
  DATABASE_CONNECTIONS: count(10, 1),
  FICHA_FOLDER: v.optional(v.string(), '.ficha-server'),
  FICHA_PUBLIC_URL: v.optional(v.pipe(v.string(), v.url())),
  FICHA_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
  FICHA_ORIGINS: list,
  FICHA_TRUST_PROXY: flag,
  FICHA_BODY_BYTES: count(8 * 1024 * 1024, 1024),
  FICHA_RECORD_BYTES: count(1024 * 1024, 1024),
  FICHA_PAGE_BYTES: count(4 * 1024 * 1024, 1024),
  /** 0 keeps all of them. */
  FICHA_KEEP_CHANGES_DAYS: count(365, 0),
  /** As a power of two; OWASP's least for scrypt with p = 3 is 15. */
  FICHA_PASSWORD_COST: count(15, 10),
  FICHA_REQUESTS_A_MINUTE: count(600, 1),
  FICHA_SIGN_INS_OF_EMAIL: count(20, 1),
  FICHA_SIGN_INS_OF_ADDRESS: count(100, 1),
  FICHA_METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16))),
  FICHA_LOG: v.optional(v.picklist(['all', 'problems', 'none']), 'all'),
});
export type Settings = v.InferOutput<typeof environment>;

/**
 * Empty variables count as not set, as compose files pass them.
 * @throws Error with a line for each variable that is wrong
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const result = v.safeParse(environment, Object.fromEntries(set));
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  throw new Error(`The settings are not right:\n${wrong.join('\n')}`);
}
