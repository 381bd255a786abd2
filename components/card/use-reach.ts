import { logEmail } from '@/utils/app/log-email';
import type { Account } from '@/utils/core/account';
import { composeUrl } from '@/utils/core/mail-link';
import { normalizePhone } from '@/utils/core/phone';
import { usePanel } from '../panel';
import { errorText, useFullText } from '../text/text';
import { useToast } from '../toast';
import { useSettings } from '../use-settings';

/** What a link takes that leads out of the panel. */
export interface WayOut {
  href: string;
  target?: string;
  rel?: string;
  onClick?: () => void;
}

/**
 * Links by which somebody is written to or called. An e-mail is kept in the history at once; of a call
 * there is more to say, how it went, so that is asked.
 */
export function useReach(account: Account): {
  email(address: string): WayOut;
  phone(number: string): WayOut;
} {
  const { go, store, world } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const { mailer } = useSettings();
  const keepEmail = async (address: string) => {
    try {
      const title = t.account.emailTo(address);
      const { activity, undo } = await logEmail(store, world, { account, address, title });
      const addText = () => go({ view: 'edit-activity', id: activity.id });
      const action = { text: t.account.addText, run: addText };
      toast({ text: t.account.written(address), undo, action });
    } catch (error) {
      toast({ text: errorText(t, error).say, wrong: true });
    }
  };
  const logCall = (number: string) =>
    go({ view: 'new-activity', kind: 'call', accountId: account.id, number });
  return {
    email: (address) => ({
      href: composeUrl(mailer, address),
      ...(mailer !== 'app' && outside),
      onClick: () => void keepEmail(address),
    }),
    phone: (number) => ({
      href: `tel:${normalizePhone(number)}`,
      onClick: () =>
        toast({
          text: t.account.calling(number),
          action: { text: t.account.logCall, run: () => logCall(number) },
        }),
    }),
  };
}

export const outside = { target: '_blank', rel: 'noreferrer' };
