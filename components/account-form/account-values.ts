import type { Account } from '@/utils/core/account';
import { fullName } from '@/utils/core/full-name';
import type { CategoryId, MemberId } from '@/utils/core/ids';
import type { FullText } from '../text/text';
import {
  type CustomText,
  customProblem,
  customText,
  type OwnField,
  readCustom,
  withCustom,
} from './custom-values';
import { entryProblems } from './entry-problem';
import {
  type EntryType,
  type EntryValues,
  entriesOf,
  entryTypes,
  withEntries,
} from './entry-values';
import { factText, type TextFact } from './fact-text';
import { factProblem, withFact } from './text-facts';

/** An account as it stands in its form; the entries of a kind are one field, each custom field is one. */
export interface AccountValues
  extends Record<TextFact, string>,
    Record<EntryType, EntryValues[]>,
    Record<`custom ${string}`, CustomText> {
  name: string;
  givenName: string;
  familyName: string;
  categoryId: string;
  ownerId: string;
  /** Parted by commas. */
  tags: string;
}

/** What a form of an account needs beside it. */
export interface AccountFormSetting {
  fields: readonly OwnField[];
  currency: string;
  text: FullText;
}

const FACTS: readonly TextFact[] = ['vatNumber', 'aliases', 'domains', 'description'];

export function valuesOf(account: Account, setting: AccountFormSetting): AccountValues {
  const { fields, currency, text } = setting;
  const { givenName = '', familyName = '' } = account.kind === 'contact' ? account : {};
  const entries = entryTypes.map((type) => [type, entriesOf(account, type, text.t)]);
  const facts = FACTS.map((fact) => [fact, factText(account, fact)]);
  const own = fields.map((field) => [
    `custom ${field.id}`,
    customText(field, account.custom[field.id], currency, text),
  ]);
  return {
    name: account.name,
    givenName,
    familyName,
    categoryId: account.categoryId ?? '',
    ownerId: account.ownerId ?? '',
    tags: account.tags.join(', '),
    ...Object.fromEntries([...entries, ...facts, ...own]),
  };
}

/** The account with what was changed; the rest stays as it is kept. */
export function accountOf(
  account: Account,
  values: AccountValues,
  setting: AccountFormSetting,
): Account {
  const { fields, text } = setting;
  const before = valuesOf(account, setting);
  const changed = (field: keyof AccountValues) => !isSame(values[field], before[field]);
  let after = withNames(account, values);
  for (const type of entryTypes) {
    if (changed(type)) after = withEntries(after, type, values[type], text.t);
  }
  for (const fact of FACTS) if (changed(fact)) after = withFact(after, fact, values[fact]);
  for (const field of fields) {
    const key = `custom ${field.id}` as const;
    if (changed(key)) after = withCustom(after, field.id, readCustom(field, values[key]!, text));
  }
  return changed('tags') ? { ...after, tags: values.tags.split(',') } : after;
}

export type AccountProblems = { [field in Exclude<keyof AccountValues, EntryType>]?: string } & {
  [type in EntryType]?: string[];
};

/** What has to be mended; a field, or an entry, without a fault is empty or absent. */
export function accountProblems(
  account: Account,
  values: AccountValues,
  setting: AccountFormSetting,
): AccountProblems {
  const { fields, text } = setting;
  const { t } = text;
  const before = valuesOf(account, setting);
  const entries = entryTypes.map((type) => [
    type,
    entryProblems(type, values[type], before[type], t),
  ]);
  const facts = FACTS.map((fact) => [fact, factProblem(fact, values[fact], before[fact], t)]);
  const own = fields.map((field) => {
    const key = `custom ${field.id}` as const;
    const same = isSame(values[key], before[key]);
    return [key, same ? '' : customProblem(field, values[key]!, text)];
  });
  return {
    name: values.name.trim() ? '' : t.create.nameMissing,
    ...Object.fromEntries([...entries, ...facts, ...own]),
  };
}

/** Given or family name changed: the name follows as long as it is made of the two. */
export function renamed(
  values: AccountValues,
  part: Partial<Pick<AccountValues, 'givenName' | 'familyName'>>,
): Partial<AccountValues> {
  const follows = values.name.trim() === '' || values.name === fullName(trimmed(values));
  return follows ? { ...part, name: fullName(trimmed({ ...values, ...part })) } : part;
}

function trimmed({ givenName, familyName }: Pick<AccountValues, 'givenName' | 'familyName'>) {
  return { givenName: givenName.trim(), familyName: familyName.trim() };
}

function withNames(account: Account, values: AccountValues): Account {
  const { categoryId: _, ownerId: __, ...rest } = account;
  const common = {
    ...rest,
    name: values.name.trim(),
    ...(values.categoryId && { categoryId: values.categoryId as CategoryId }),
    ...(values.ownerId && { ownerId: values.ownerId as MemberId }),
  };
  if (common.kind === 'organization') return common;
  const { givenName: ___, familyName: ____, ...contact } = common;
  const { givenName, familyName } = trimmed(values);
  return { ...contact, ...(givenName && { givenName }), ...(familyName && { familyName }) };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
