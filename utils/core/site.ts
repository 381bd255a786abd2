/** What the user takes for one site, whatever its port: `https://mail.acme.example`. */
export function siteOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^/?#:]+)/i
    .exec(url ?? '')?.[0]
    .replace(/\/\/[^@]*@/, '//')
    .toLowerCase();
}
