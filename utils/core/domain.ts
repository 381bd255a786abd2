/** The bare host of what a person types: no scheme, user, port, path, `www.` or final dot; lower case. */
export function normalizeDomain(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[a-z][a-z\d+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '')
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');
}

/** `mail.shop.acme.example` down to `root`: itself first, the organization's registrable domain last. */
export function domainAndParents(host: string, root: string): string[] {
  const found = [host];
  for (let rest = host; rest !== root && rest.endsWith(`.${root}`); ) {
    rest = rest.slice(rest.indexOf('.') + 1);
    found.push(rest);
  }
  return found;
}

/** Whether what a person typed has the shape of a host: `acme.example`. */
export function isDomain(text: string): boolean {
  return /^[^\s.@<>,;]+(\.[^\s.@<>,;]+)+$/.test(normalizeDomain(text));
}
