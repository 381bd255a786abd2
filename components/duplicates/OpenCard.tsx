import { PanelRight } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { errorText, useText } from '../text/text';
import { useToast } from '../toast';
import s from './Duplicates.module.css';
import { useDuplicates } from './duplicates';

interface Props {
  account: Account;
  /** A line with the name instead of an icon beside it. */
  named?: boolean;
}

/** Shows the account's card in the panel beside. */
export function OpenCard({ account: { id, name }, named = false }: Props) {
  const { openCard, d } = useDuplicates();
  const { t } = useText();
  const toast = useToast();
  const open = () =>
    openCard(id).catch((error) => toast({ text: errorText(t, error).say, wrong: true }));
  return (
    <button
      type="button"
      class={named ? s.member : c.icon}
      aria-label={d.openCard(name)}
      title={d.openCard(name)}
      onClick={() => void open()}
    >
      {named && <span dir="auto">{name}</span>}
      <PanelRight size={18} />
    </button>
  );
}
