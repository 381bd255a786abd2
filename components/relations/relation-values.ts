import type { NewAccount } from '@/utils/app/crm';
import type { Account } from '@/utils/core/account';
import { isDomain } from '@/utils/core/domain';
import { isEmailAddress } from '@/utils/core/email-address';
import type { FullTexts } from '../text/full';

/** An account made in place: its kind is known from where one stands. */
export interface MadeValues {
  name: string;
  /** A contact's e-mail address or an organization's domain, as typed. */
  reach: string;
}

export interface RelationValues {
  /** Of the account chosen, or empty. */
  otherId: string;
  /** What was typed in search of it. */
  typed: string;
  /** Made in the place of one chosen. */
  made: MadeValues | null;
  role: string;
  /** `null`: as is usual, the contact's first organization. */
  main: boolean | null;
  former: boolean;
}

export const nothingYet: RelationValues = {
  otherId: '',
  typed: '',
  made: null,
  role: '',
  main: null,
  former: false,
};

/** What has to be mended in an account made in place; empty where nothing has. */
export function madeProblems(
  kind: Account['kind'],
  made: MadeValues,
  t: Pick<FullTexts, 'create'>,
): Record<keyof MadeValues, string> {
  const reach = made.reach.trim();
  const fits = kind === 'contact' ? isEmailAddress : isDomain;
  return {
    name: made.name.trim() ? '' : t.create.nameMissing,
    reach:
      !reach || fits(reach) ? '' : kind === 'contact' ? t.create.emailWrong : t.create.domainWrong,
  };
}

export function newAccountOf(kind: Account['kind'], { name, reach }: MadeValues): NewAccount {
  const at = reach.trim();
  if (kind === 'contact') return { kind, name, ...(at && { email: at }) };
  return { kind, name, ...(at && { domain: at }) };
}

/** Under which a half-made relation of the account is kept. */
export function relationDraftKey(accountId: string): string {
  return `relate ${accountId}`;
}
