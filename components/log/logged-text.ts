import type { Proposed } from '@/utils/app/add-proposed';
import type { LoggedMessage } from '@/utils/app/logged-message';
import type { OpenMessage } from '@/utils/app/shell';
import type { Text } from '../text/text';

/** What was written where, and what of the message could not be kept. */
export function loggedText(
  { t: { logMessage: says }, format }: Text,
  { accounts }: LoggedMessage,
  { sentAt, cut, text }: OpenMessage,
  newcomer: Proposed | undefined,
): string {
  const [first] = accounts;
  const done = newcomer
    ? says.savedNew(newcomer.proposal.name || newcomer.match.text)
    : says.saved(says.names(first?.name ?? '', accounts.length - 1));
  const lacking = [!sentAt && says.undated, cut && says.cut(format.number(text.length))];
  const more = lacking.filter(Boolean).join(' ');
  return more ? `${done}. ${more}` : done;
}
