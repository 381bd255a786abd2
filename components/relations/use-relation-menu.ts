import { History, Pencil, RotateCcw, Star, StarOff, Unlink } from 'lucide-preact';
import type { RelatedAccount } from '@/utils/app/account-card';
import { removeRelation, saveRelation } from '@/utils/app/relations';
import type { Undo } from '@/utils/app/undo';
import type { Account } from '@/utils/core/account';
import type { MenuItem } from '../Menu';
import { usePanel } from '../panel';
import { errorText, useFullText } from '../text/text';
import { useToast } from '../toast';

/** What one can do with a relation, each with its undo. */
export function useRelationMenu(
  self: Account,
  { relation, account: other }: RelatedAccount,
  onEdit: () => void,
): MenuItem[] {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const [contact, organization] = self.kind === 'contact' ? [self, other] : [other, self];
  const { main, former } = relation;

  const tell = (work: Promise<Undo>, text: string) => {
    work.then(
      (undo) => toast({ text, undo }),
      (error: unknown) => toast({ text: errorText(t, error).say, wrong: true }),
    );
  };
  const mark = (change: Parameters<typeof saveRelation>[3], text: string) =>
    tell(saveRelation(store, world, relation, change), text);

  const marking: MenuItem = main
    ? {
        icon: StarOff,
        text: t.relation.unmarkMain,
        run: () => mark({ main: false }, t.relation.unmadeMain(contact.name)),
      }
    : {
        icon: Star,
        text: t.relation.markMain,
        run: () => mark({ main: true }, t.relation.madeMain(contact.name, organization.name)),
      };
  return [
    { icon: Pencil, text: t.relation.edit, run: onEdit },
    ...(former ? [] : [marking]),
    former
      ? {
          icon: RotateCcw,
          text: t.relation.markCurrent,
          run: () => mark({ former: false }, t.relation.madeCurrent(other.name)),
        }
      : {
          icon: History,
          text: t.relation.markFormer,
          run: () => mark({ former: true }, t.relation.madeFormer(other.name)),
        },
    {
      icon: Unlink,
      text: t.relation.remove,
      run: () => tell(removeRelation(store, relation), t.relation.removed(other.name)),
      danger: true,
    },
  ];
}
