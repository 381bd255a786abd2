import type { Addition } from '@/utils/app/add-to-account';
import type { FullTexts } from '../text/full';

/** What was added, in words: `1 e-mail address, 1 note`. */
export function addedParts(t: FullTexts, addition: Addition): string {
  const { emails, phones, websites, related, note } = addition;
  const { parts } = t.addTo;
  const said = [
    emails.length > 0 && parts.emails(emails.length),
    phones.length > 0 && parts.phones(phones.length),
    websites.length > 0 && parts.websites(websites.length),
    related && parts.relation,
    note && parts.note,
  ];
  return said.filter(Boolean).join(', ');
}
