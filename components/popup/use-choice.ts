import { readHits } from '@/utils/app/quick-lookup';
import type { SearchHit } from '@/utils/app/search';
import { composeUrl } from '@/utils/core/mail-link';
import type { Item } from './items';
import { type PopupTarget, usePopup } from './popup';
import { usePopupText } from './popup-text';
import { useMailer } from './use-mailer';

/** What can be done with a line of the list. */
export interface Choice {
  /** The line may be one that is found in a moment; the panel opens at once. */
  open(item: Item | Promise<Item>): Promise<void>;
  /**
   * Writes to the account's address that was asked for, else the first, which its history keeps.
   * @returns false where it has none
   */
  write(item: Item): Promise<boolean>;
  /** @returns the address that was copied, if there is one */
  copy(item: Item): Promise<string | undefined>;
}

export function useChoice(): Choice {
  const { store, world, shell } = usePopup();
  const { t } = usePopupText();
  const mailer = useMailer(shell);
  const hitOf = async (item: Item) =>
    item.kind === 'hit' ? (await readHits(store, [item.hit]))[0] : undefined;
  return {
    open: (item) => shell.openPanel(item instanceof Promise ? item.then(targetOf) : targetOf(item)),
    async write(item) {
      const hit = await hitOf(item);
      const address = hit && addressOf(hit);
      if (!hit || !address) return false;
      const title = t.popup.emailTo(address);
      const { logEmail } = await import('@/utils/app/log-email');
      await logEmail(store, world, { account: hit.account, address, title });
      shell.leaveTo(composeUrl(mailer, address));
      return true;
    },
    async copy(item) {
      const hit = await hitOf(item);
      const address = hit && addressOf(hit);
      if (address) await shell.copy(address);
      return address;
    },
  };
}

function targetOf(item: Item): PopupTarget {
  if (item.kind === 'create') return { newName: item.name };
  const { paper, account } = item.hit;
  return paper ? { activityId: paper.id } : { accountIds: [account.id] };
}

/** The one that was asked for, else the first. */
function addressOf({ account, detail }: SearchHit): string | undefined {
  const asked = account.emails.find(({ address }) => address === detail);
  return (asked ?? account.emails[0])?.address;
}
