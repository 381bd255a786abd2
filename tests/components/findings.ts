import type { Finding, Proposal } from '@/utils/core/match/finding';

/** An address that stands for these accounts. */
export function knownAddress(text: string, ...accountIds: string[]): Finding {
  return {
    key: `email:${text}`,
    kind: 'email',
    text,
    accountIds: accountIds as Finding['accountIds'],
    reason: { kind: 'address' },
    confidence: 1,
  };
}

export function knownDomain(text: string, domain: string, accountId: string): Finding {
  return {
    ...knownAddress(text, accountId),
    reason: { kind: 'domain', domain },
    confidence: 0.7,
  };
}

export function unknownAddress(text: string, name: string, organizationId?: string): Finding {
  const proposal = { name, ...(organizationId && { organizationId }) } as Proposal;
  return { ...knownAddress(text), reason: { kind: 'unknown' }, proposal };
}
