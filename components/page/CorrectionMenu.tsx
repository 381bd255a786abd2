import { EyeOff, MoreVertical, RotateCcw, UserX } from 'lucide-preact';
import type { Match } from '@/utils/core/match/match';
import c from '../controls.module.css';
import { Menu, type MenuItem } from '../Menu';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useUndoable } from '../use-undoable';
import { useSite } from './site';

interface Props {
  /** What the row is called. */
  name: string;
  /** Why it is listed. */
  matches: readonly Match[];
  /** The row is the organization of the addresses' domain, not the people who have them. */
  ofHouse?: boolean;
}

/** What the user can say against a row of "On this page". */
export function CorrectionMenu({ name, matches, ofHouse = false }: Props) {
  const { shell } = usePanel();
  const { t } = useText();
  const { corrections } = shell;
  const run = useUndoable();
  const site = useSite();

  const never = (key: string, what: string): MenuItem => ({
    id: key,
    icon: EyeOff,
    text: t.page.never(what),
    run: () =>
      void run(t.page.neverSaid(what), async () => {
        await corrections.never([key], true);
        return () => corrections.never([key], false);
      }),
  });
  const notHere = ({ key, text }: Match): MenuItem => ({
    id: `not ${key}`,
    icon: UserX,
    text: t.page.notHere(text),
    run: () =>
      void run(t.page.notHereSaid(name), async () => {
        await corrections.choose({ site, key });
        return () => corrections.unchoose({ site, key });
      }),
  });
  const again = ({ key, text, accountIds: [accountId] }: Match): MenuItem => ({
    id: `again ${key}`,
    icon: RotateCcw,
    text: t.page.chooseAgain(text),
    run: () =>
      void run(t.page.chooseAgainSaid, async () => {
        // It may have been chosen where no site was told, which counts everywhere.
        await Promise.all([site, ''].map((one) => corrections.unchoose({ site: one, key })));
        return () => corrections.choose({ site, key, ...(accountId && { accountId }) });
      }),
  });

  const items = matches.flatMap((match): MenuItem[] => {
    const { kind, key, text, proposal, reason } = match;
    if (reason.kind === 'chosen') return [again(match)];
    if (kind === 'site') return [notHere(match), never(key, text)];
    if (kind === 'name' && !proposal) return [notHere(match), never(key, `“${text}”`)];
    if (!proposal) return [];
    if (kind === 'name') return [never(key, `“${text}”`)];
    const { domain } = proposal;
    const house = domain ? [never(`domain:${domain}`, t.page.everybodyAt(domain))] : [];
    const other = reason.kind === 'domain' && ofHouse ? [notHere(match)] : [];
    return [...other, never(key, text), ...house];
  });
  if (items.length === 0) return null;
  return (
    <Menu label={t.page.correct(name)} class={c.icon!} items={items}>
      <MoreVertical size={18} />
    </Menu>
  );
}
