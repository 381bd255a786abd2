import { isWebAddress } from '../core/web-address';

/** What lets whoever has the address in: never to be kept. */
const SECRET = /sess|^sid$|token|auth|key|sig/i;
const NAMES_ONE = /^_?(?:e?mails?|msg|mid|messages?|message_?id|threads?|conversations?|u?id)$/i;
/** Before the name of a folder or what was looked for, not of a message. */
const NAMES_MANY = /^(?:label|search|category|folders?|tag|settings|advanced-search)$/i;
const LONG = 16;

/** The address of a page where it leads to one message and not to a whole folder, without secrets. */
export function messageLink(url: string | undefined): string | undefined {
  if (!url || !isWebAddress(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  address.username = '';
  address.password = '';
  if (address.pathname.split('/').some((part) => SECRET.test(part))) return undefined;
  for (const name of [...address.searchParams.keys()]) {
    if (SECRET.test(name)) address.searchParams.delete(name);
  }
  const { pathname, searchParams, hash } = address;
  const named = [...searchParams].flat();
  return [partsOf(pathname), named].some(namesOne) || hashNamesOne(hash) ? address.href : undefined;
}

/** `#inbox/abc`: what comes after the folder. */
function hashNamesOne(hash: string): boolean {
  const parts = partsOf(hash.replace(/^#!?/, ''));
  const [folder = '', ...more] = parts;
  const last = more.at(-1) ?? '';
  if (namesOne(parts)) return true;
  if (!last || /^p?\d{0,2}$/.test(last)) return false;
  return more.length > (NAMES_MANY.test(folder) ? 1 : 0);
}

/** `message/17`, or what only a machine would call a thing. */
function namesOne(parts: readonly string[]): boolean {
  return parts.some((part, at) => {
    const value = parts[at + 1] ?? '';
    if (NAMES_ONE.test(part) && /\d|^[\w%-]{8,}$/.test(value)) return true;
    return part.length >= LONG && /\d/.test(part) && /^[\w.%:+=-]+$/.test(part);
  });
}

function partsOf(path: string): string[] {
  return path.split(/[/?&=]/).filter(Boolean);
}
