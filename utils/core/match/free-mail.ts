import providers from 'email-providers/all.json';

/** Left out of the list, though anyone may open a mailbox there. */
const MORE = ['fastmail.com', 'fastmail.fm', 'telefonica.net', 'pm.me', 'tuta.com', 'posteo.de'];

const domains = new Set<string>([...(providers as string[]), ...MORE]);

/** Whether anyone may have an address at this registrable domain, so that it says nothing about an employer. */
export function isFreeMail(domain: string): boolean {
  return domains.has(domain);
}
