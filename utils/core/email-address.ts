/** Lower case, no surrounding space, no `mailto:`. RFC 5321 lets the local part be case-sensitive; no mailbox in use is. */
export function normalizeEmail(text: string): string {
  return text
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFC')
    .toLowerCase();
}

/** The part behind the last `@`, or an empty string. */
export function domainOfEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1);
}

/** A name to propose for an address nobody knows: `jane.doe+x@…` gives `Jane Doe`. */
export function nameFromEmail(address: string): string {
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, '');
  return local
    .split(/[._-]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
}

/** Whether mail could go there; what people type, not what a standard allows. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/.test(normalizeEmail(text));
}
