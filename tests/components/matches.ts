import type { Match, Proposal } from '@/utils/core/match/match';

/** An address that stands for these accounts. */
export function knownAddress(text: string, ...accountIds: string[]): Match {
  return {
    key: `email:${text}`,
    kind: 'email',
    text,
    accountIds: accountIds as Match['accountIds'],
    reason: { kind: 'address' },
    confidence: 1,
  };
}

export function knownDomain(text: string, domain: string, accountId: string): Match {
  return {
    ...knownAddress(text, accountId),
    reason: { kind: 'domain', domain },
    confidence: 0.7,
  };
}

export function unknownAddress(text: string, name: string, organizationId?: string): Match {
  const proposal = { name, ...(organizationId && { organizationId }) } as Proposal;
  return { ...knownAddress(text), reason: { kind: 'unknown' }, proposal };
}
