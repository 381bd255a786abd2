const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** `shop.example:8080` has a port and no scheme. */
const HOST_AND_PORT = /^[^\s/?#:]+\.[^\s/?#:]+:\d+(?:[/?#]|$)/;
const WEB = /^https?:\/\/[^\s/?#"<>\\]+(?:[/?#][^\s"<>\\]*)?$/i;

/** Whether it may become a link: a record can come from anywhere, and a link can run a script. */
export function isWebAddress(url: string): boolean {
  return WEB.test(url);
}

/** What a person typed as a whole web address; `undefined` where it is none, or of another scheme. */
export function readWebAddress(text: string): string | undefined {
  const typed = text.trim();
  if (isWebAddress(typed)) return typed;
  if (SCHEME.test(typed) && !HOST_AND_PORT.test(typed)) return undefined;
  const url = `https://${typed}`;
  return isWebAddress(url) && /^https:\/\/[^/?#]+\.[^/?#]/.test(url) ? url : undefined;
}

/** As people read it: without scheme, `www.` and a last slash. */
export function shortWebAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
