import * as v from 'valibot';
import { normalizeDomain } from './domain';
import { normalizeEmail } from './email-address';
import { accountId, categoryId, instant, memberId, money, required, words } from './fields';
import { fullName } from './full-name';
import type { AccountId, CategoryId, MemberId } from './ids';
import { normalizePhone, withExtension } from './phone';
import type { Instant } from './time';
import { readWebAddress } from './web-address';

/** `label` says what it is for: `work`, `billing` … or any word of the user's own. */
const labelledEmail = v.object({ label: v.string(), address: required });
const labelledPhone = v.object({ label: v.string(), number: required });
const labelledUrl = v.object({ label: v.string(), url: required });
const postalAddress = v.object({
  label: v.string(),
  street: v.string(),
  postalCode: v.string(),
  city: v.string(),
  region: v.string(),
  /** ISO 3166-1 alpha-2, or empty */
  country: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
});

const common = {
  id: accountId,
  name: required,
  categoryId: v.optional(categoryId),
  ownerId: v.optional(memberId),
  emails: v.array(labelledEmail),
  phones: v.array(labelledPhone),
  websites: v.array(labelledUrl),
  addresses: v.array(postalAddress),
  vatNumber: v.optional(v.string()),
  socials: v.array(labelledUrl),
  description: v.optional(v.string()),
  tags: words,
  /** By the id of a `CustomField`; a key that is none is a name of its own, as imports bring them. */
  custom: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), money])),
  /** Other names it is known by. */
  aliases: words,
  /** Accounts the user has said are not the same, however alike they look. */
  distinctFrom: v.optional(v.array(accountId)),
  createdAt: instant,
  updatedAt: instant,
};

export const organization = v.object({
  ...common,
  kind: v.literal('organization'),
  /** Hosts whose mail belongs to it, without `www.` */
  domains: words,
});
export const contact = v.object({
  ...common,
  kind: v.literal('contact'),
  givenName: v.optional(v.string()),
  familyName: v.optional(v.string()),
});
export const account = v.variant('kind', [organization, contact]);

export type Organization = v.InferOutput<typeof organization>;
export type Contact = v.InferOutput<typeof contact>;
export type Account = v.InferOutput<typeof account>;
export type PostalAddress = v.InferOutput<typeof postalAddress>;

/** What a person or an import gives; everything else is filled in empty. Addresses may be plain strings. */
export interface AccountDraft {
  kind: Account['kind'];
  name?: string;
  givenName?: string;
  familyName?: string;
  categoryId?: CategoryId;
  ownerId?: MemberId;
  emails?: (string | Account['emails'][number])[];
  phones?: (string | Account['phones'][number])[];
  websites?: (string | Account['websites'][number])[];
  addresses?: (Partial<PostalAddress> & { label: string })[];
  domains?: string[];
  vatNumber?: string;
  socials?: Account['socials'];
  description?: string;
  tags?: string[];
  aliases?: string[];
  custom?: Account['custom'];
}

/** Normalises a draft into a whole account. Throws a ValiError where a field cannot be mended (an empty name). */
export function newAccount(draft: AccountDraft, id: AccountId, now: Instant): Account {
  const { emails = [], phones = [], websites = [], addresses = [], domains = [], ...rest } = draft;
  const shared = {
    socials: [],
    custom: {},
    ...rest,
    id,
    emails: emails.map((entry) => labelled(entry, 'address', normalizeEmail)),
    phones: phones.map((entry) => labelled(entry, 'number', withExtension)),
    websites: websites.map((entry) => labelled(entry, 'url', withScheme)),
    addresses: addresses.map((entry) => ({
      street: '',
      postalCode: '',
      city: '',
      region: '',
      country: '',
      ...entry,
    })),
    tags: distinct(draft.tags ?? []),
    aliases: distinct(draft.aliases ?? []),
    createdAt: now,
    updatedAt: now,
  };
  const made =
    draft.kind === 'organization'
      ? { ...shared, domains: distinct(domains.map(normalizeDomain)) }
      : { ...shared, name: draft.name ?? fullName(draft) };
  return v.parse(account, made);
}

/** An account as it stands after an edit, its addresses normalised. Throws a ValiError on a wrong field. */
export function editedAccount(edited: Account, now: Instant): Account {
  const { emails, phones, websites, socials, tags, aliases, ...rest } = edited;
  const clean = {
    ...rest,
    emails: emails.map((entry) => labelled(entry, 'address', normalizeEmail)),
    phones: phones.map((entry) => labelled(entry, 'number', tidyPhone)),
    websites: websites.map((entry) => labelled(entry, 'url', tidyUrl)),
    socials: socials.map((entry) => labelled(entry, 'url', tidyUrl)),
    tags: distinct(tags),
    aliases: distinct(aliases),
    updatedAt: now,
  };
  return v.parse(
    account,
    clean.kind === 'organization'
      ? { ...clean, domains: distinct(clean.domains.map(normalizeDomain)) }
      : clean,
  );
}

function labelled<Key extends string>(
  entry: string | ({ label: string } & Record<Key, string>),
  key: Key,
  normalize: (text: string) => string,
): { label: string } & Record<Key, string> {
  if (typeof entry === 'string') {
    return { label: 'work', [key]: normalize(entry) } as { label: string } & Record<Key, string>;
  }
  return { ...entry, [key]: normalize(entry[key]) };
}

/** What somebody wrote beside it is kept too. */
function tidyPhone(number: string): string {
  return /[\p{L}#;,]/u.test(number) ? number.trim() : normalizePhone(number);
}

/** What an import brought and no link can be made of stays as it is. */
function tidyUrl(url: string): string {
  return readWebAddress(url) ?? url.trim();
}

function withScheme(url: string): string {
  const text = url.trim();
  return /^https?:\/\//i.test(text) || text === '' ? text : `https://${text}`;
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}
