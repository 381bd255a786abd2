import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMailbox } from '@/utils/adapters/mailbox';
import type { LetterFrame } from '@/utils/messages';
import { hintsHere } from './hints';
import { look, openedLetter } from './look';
import { rowAround } from './mentions';
import { ownAccount } from './own-account';

/** Put into frames in which an address was found, beside the script that reads them. @returns whose webmail it is */
export default defineUnlistedScript((): string[] => {
  const here = globalThis as LetterFrame;
  here.fichaLetter ??= { look, opened: openedLetter, opensMessage };
  return ownAccount(hintsHere());
});

function opensMessage(node: object): boolean {
  return isMailbox() && rowAround(node as Node) !== undefined;
}
