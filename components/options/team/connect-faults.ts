import { AppError } from '@/utils/core/error';
import { BackendError } from '@/utils/core/sync/failure';
import type { TeamTexts } from '../../text/en/team';

/** Why a connection was not made, by the words for it; one is said beside the password. */
export type ConnectFault = keyof TeamTexts['faults'] | 'wrong-password';

/** By the code the server gave where sync has none of its own for it (`WireError`). */
const BY_DETAIL: { [detail: string]: ConnectFault } = {
  'wrong-password': 'wrong-password',
  'link-gone': 'link-gone',
  'member-exists': 'member-exists',
  unavailable: 'busy',
};

/** @returns `undefined` for what is no matter of the server, such as a full disk */
export function connectFault(error: unknown): ConnectFault | undefined {
  if (error instanceof AppError || !(error instanceof BackendError)) return undefined;
  const { code, detail = '' } = error;
  switch (code) {
    case 'offline':
    case 'too-many':
      return code;
    case 'forbidden':
      return detail === 'no-consent' ? detail : code;
    // Before there is a session nothing else can be refused for want of one.
    case 'signed-out':
      return 'wrong-password';
    case 'version-old':
      if (detail === 'client') return 'client-old';
      return detail === 'server' ? 'server-old' : 'version-old';
    default:
      return Object.hasOwn(BY_DETAIL, detail) ? BY_DETAIL[detail] : 'odd';
  }
}
