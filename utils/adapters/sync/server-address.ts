import type { WrongAddress } from '@/utils/core/sync/wrong-address';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The address of a team server as it is kept, without a slash at its end; `https` where none is typed.
 * `http` only where nobody can listen on the way: on the own machine (W3C Secure Contexts, 3.1).
 */
export function serverAddress(typed: string): { address: string } | { wrong: WrongAddress } {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const url = parsed(hasScheme ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    return { wrong: 'not-an-address' };
  }
  if (url.username || url.password) return { wrong: 'has-credentials' };
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) return { wrong: 'needs-https' };
  return { address: url.origin + url.pathname.replace(/\/+$/, '') };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
