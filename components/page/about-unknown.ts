import type { UnknownRow } from '@/utils/app/page-rows';
import type { Texts } from '../text/en';

/** What speaks for who it is: what the signature says, the domain, whose the page is, the name on it. */
export function aboutUnknown(t: Texts, { match, proposal, organization }: UnknownRow): string {
  if (match.kind === 'name') {
    return proposal.domain ? t.page.bySite(proposal.domain) : t.page.byName(match.text);
  }
  const where = organization?.name ?? proposal.company ?? proposal.domain;
  return [proposal.role, where && t.page.addTo(where)].filter(Boolean).join(' · ');
}
