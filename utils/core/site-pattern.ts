/** All ordinary pages, as the browser's permissions name them. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** Whether a match pattern stands for every site, and not for some. */
export function isEverywhere(pattern: string): boolean {
  return /^(\*|https?):\/\/\*\/|^<all_urls>$/.test(pattern);
}

/** The host of a match pattern: `https://mail.acme.example/*` is `mail.acme.example`. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^(\*|https?):\/\//, '').replace(/\/\*$/, '');
}

/** The host of a site as `siteOf` names it: `mail.acme.example`. */
export function hostOf(site: string): string {
  return site.replace(/^https?:\/\//, '');
}

/** The pattern of a host that is reached over https. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** Whether every one of the patterns is among those granted. */
export function isGranted(granted: readonly string[], patterns: readonly string[]): boolean {
  return patterns.every((pattern) => granted.includes(pattern));
}

/** Whether every site is among those granted. */
export function isGrantedEverywhere(granted: readonly string[]): boolean {
  return (
    isGranted(granted, ALL_SITES) || ['*://*/*', '<all_urls>'].some((all) => granted.includes(all))
  );
}
