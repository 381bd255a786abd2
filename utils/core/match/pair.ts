import type { AccountId } from '../ids';
import type { Match, Proposal } from './match';

/** An address in the text is as sure as it gets; a domain speaks for a house, not for a person. */
const CONFIDENCE = {
  address: 1,
  vat: 0.95,
  phone: 0.9,
  site: 0.85,
  stated: 0.75,
  domain: 0.8,
  name: 0.7,
  unknown: 0,
} as const;

/**
 * @param accounts those that have the address; with a proposal, those that its domain belongs to
 * @param proposal given where no account has the address
 */
export function emailMatch(
  address: string,
  accounts: readonly { id: AccountId }[],
  proposal?: Omit<Proposal, 'organizationId'>,
): Match {
  const match = { key: `email:${address}`, kind: 'email' as const, text: address };
  const accountIds = accounts.map((account) => account.id);
  if (!proposal) {
    return { ...match, accountIds, reason: { kind: 'address' }, confidence: CONFIDENCE.address };
  }
  const [only] = accountIds;
  const completed: Proposal =
    only && accountIds.length === 1 ? { ...proposal, organizationId: only } : proposal;
  const { domain } = proposal;
  return domain && accountIds.length > 0
    ? {
        ...match,
        accountIds,
        reason: { kind: 'domain', domain },
        confidence: CONFIDENCE.domain,
        proposal: completed,
      }
    : {
        ...match,
        accountIds: [],
        reason: { kind: 'unknown' },
        confidence: CONFIDENCE.unknown,
        proposal: completed,
      };
}

/**
 * @param text the name as the page writes it
 * @param accountIds none where nobody is known by it; then an organization is proposed
 */
export function nameMatch(key: string, text: string, accountIds: AccountId[]): Match {
  if (accountIds.length === 0) {
    const { unknown: confidence } = CONFIDENCE;
    const reason = { kind: 'unknown' } as const;
    return {
      key: `name:${key}`,
      kind: 'name',
      text,
      accountIds,
      reason,
      confidence,
      proposal: { name: text },
    };
  }
  return {
    key: `name:${key}`,
    kind: 'name',
    text,
    accountIds,
    reason: { kind: 'name', name: text },
    confidence: CONFIDENCE.name,
  };
}

/** @param domain of the organizations, which the page's host is or is below */
export function siteMatch(domain: string, accounts: readonly { id: AccountId }[]): Match {
  return {
    key: `site:${domain}`,
    kind: 'site',
    text: domain,
    accountIds: accounts.map(({ id }) => id),
    reason: { kind: 'site', domain },
    confidence: CONFIDENCE.site,
  };
}

/** What structured data name is a company, whatever its name looks like. */
export function statedMatch(key: string, name: string, accountIds: AccountId[]): Match {
  const match = nameMatch(key, name, accountIds);
  if (accountIds.length === 0) return match;
  return { ...match, reason: { kind: 'stated', name }, confidence: CONFIDENCE.stated };
}

/**
 * What the user has chosen in the place of what the rules say; `undefined` for nobody. Whoever does
 * not belong to the house of their domain is still somebody new.
 */
export function chosenMatch(match: Match, accountId: AccountId | undefined): Match | undefined {
  if (!accountId && match.reason.kind === 'domain' && match.proposal) {
    const { organizationId: _, domain: __, ...person } = match.proposal;
    return emailMatch(match.text, [], person);
  }
  if (!accountId) return undefined;
  const { proposal: _, ...rest } = match;
  return {
    ...rest,
    accountIds: [accountId],
    reason: { kind: 'chosen' },
    confidence: CONFIDENCE.address,
  };
}

/** @param number as the page writes it */
export function numberMatch(
  kind: 'phone' | 'vat',
  { key, number }: { key: string; number: string },
  accounts: readonly { id: AccountId }[],
): Match {
  return {
    key,
    kind,
    text: number,
    accountIds: accounts.map(({ id }) => id),
    reason: { kind, number },
    confidence: CONFIDENCE[kind],
  };
}
