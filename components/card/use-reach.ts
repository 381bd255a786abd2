import type { Account } from '@/utils/core/account';
import { composeUrl } from '@/utils/core/mail-link';
import { normalizePhone } from '@/utils/core/phone';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useSettings } from '../use-settings';

/** What a link takes that leads out of the panel. */
export interface WayOut {
  href: string;
  target?: string;
  rel?: string;
  onClick?: () => void;
}

/** Links by which somebody is written to or called, and which then offer to keep it in the history. */
export function useReach(account: Account): {
  email(address: string): WayOut;
  phone(number: string): WayOut;
} {
  const { go } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const { mailer } = useSettings();
  const log = (kind: 'email' | 'call', address: string) => () =>
    go({ view: 'new-activity', kind, accountId: account.id, address });
  return {
    email: (address) => ({
      href: composeUrl(mailer, address),
      ...(mailer !== 'app' && outside),
      onClick: () =>
        toast({
          text: t.account.writing(address),
          action: { text: t.account.logEmail, run: log('email', address) },
        }),
    }),
    phone: (number) => ({
      href: `tel:${normalizePhone(number)}`,
      onClick: () =>
        toast({
          text: t.account.calling(number),
          action: { text: t.account.logCall, run: log('call', number) },
        }),
    }),
  };
}

export const outside = { target: '_blank', rel: 'noreferrer' };
