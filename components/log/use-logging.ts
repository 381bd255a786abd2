import type { Proposed } from '@/utils/app/add-proposed';
import type { ActivePage } from '@/utils/app/shell';
import type { Letter } from '@/utils/core/detect/letter';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useToast } from '../toast';

/** @returns reads the open message, writes its entry and says so; adds the newcomer before, if any */
export function useLogging(
  page: ActivePage,
  letter: Letter,
): (newcomer: Proposed | undefined) => Promise<void> {
  const { store, world, shell, go, leave } = usePanel();
  const text = useText();
  const says = text.t.logMessage;
  const toast = useToast();

  return async (newcomer) => {
    const [messages, { addProposed }, { isLogged, loggedMessage }, { logMessage }, { loggedText }] =
      await Promise.all([
        shell.messages(),
        import('@/utils/app/add-proposed'),
        import('@/utils/app/logged-message'),
        import('@/utils/app/log-message'),
        import('./logged-text'),
      ]);
    const message = await messages.read(page, world.now());
    const isNew = newcomer && !(await isLogged(store, message));
    const added = isNew && (await addProposed(store, world, newcomer));
    const logged = await loggedMessage(store, world, message, {
      matches: page.matches,
      letter,
      untitled: says.untitled,
    });
    const { email, already } = logged;
    // Before it is written: other windows look for it as soon as they hear of the write.
    await messages.keepEntry(letter, email.id);
    if (already) {
      const run = () => go({ view: 'activity', id: email.id });
      toast({ text: says.already(email.title), action: { text: says.open, run } });
      return;
    }
    const undo = await logMessage(store, email);
    const mend = () => go({ view: 'edit-activity', id: email.id });
    toast({
      text: loggedText(text, logged, message, newcomer),
      undo: async () => {
        await undo();
        leave(email.id);
        if (!added) return;
        await added.undo();
        leave(added.accountId);
      },
      ...(!message.sentAt && { action: { text: says.mend, run: mend } }),
    });
  };
}
