/** What opens when somebody writes an e-mail: the program on the computer, or a webmail. */
export type Mailer = 'app' | 'gmail' | 'outlook' | 'yahoo';

const COMPOSE: Record<Exclude<Mailer, 'app'>, string> = {
  gmail: 'https://mail.google.com/mail/?view=cm&fs=1&to=',
  outlook: 'https://outlook.office.com/mail/deeplink/compose?to=',
  yahoo: 'https://compose.mail.yahoo.com/?to=',
};

/** Where a new message to the address is written. Nothing in the address can add a field to it. */
export function composeUrl(mailer: Mailer, address: string): string {
  return mailer === 'app' ? mailto(address) : COMPOSE[mailer] + encodeURIComponent(address);
}

/** RFC 6068: whatever else stands in an address would end it or begin a subject. */
function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)].map(encodeURIComponent);
  return at < 0 ? `mailto:${domain}` : `mailto:${local}@${domain}`;
}
