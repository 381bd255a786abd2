export type HostProblem = 'missing' | 'address' | 'shape';

/**
 * The match pattern for just the host that a person typed: a bare host, or an address with what follows
 * it. Only where `http://` is written out an insecure page is meant; ports are left out, as patterns
 * know none.
 */
export function typedSite(text: string): { pattern: string } | { wrong: HostProblem } {
  const typed = text.trim();
  if (!typed) return { wrong: 'missing' };
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url?.username || /^[^\s/]+@[^\s/]+$/.test(typed)) return { wrong: 'address' };
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  const labels = host.split('.');
  const fits =
    /^https?:$/.test(url?.protocol ?? '') &&
    (labels.length > 1 || host === 'localhost') &&
    labels.every((label) => /^(?!-)[a-z\d_-]{1,63}(?<!-)$/.test(label));
  return fits ? { pattern: `${url!.protocol}//${host}/*` } : { wrong: 'shape' };
}
