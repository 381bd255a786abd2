import type { SearchHit } from '@/utils/app/search';
import { Avatar } from '../Avatar';
import { useText } from '../text/text';
import { Emphasised } from './Emphasised';
import s from './SearchResults.module.css';

interface Props {
  hit: SearchHit;
  asked: string;
  id: string;
  selected: boolean;
  onHover: () => void;
  onPick: () => void;
}

export function SearchHitRow({ hit, asked, id, selected, onHover, onPick }: Props) {
  const { t } = useText();
  const { account, detail } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the search box, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: options are named by aria-activedescendant
    <div
      class={s.hit}
      id={id}
      role="option"
      aria-selected={selected}
      onMouseMove={onHover}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <Avatar name={account.name} kind={account.kind} size={32} />
      <span class={s.text}>
        <span class={s.name}>
          <Emphasised text={account.name} asked={asked} />
        </span>
        <span class={s.detail}>
          <span class="visually-hidden">{t.kinds[account.kind]} </span>
          {detail ? <Emphasised text={detail} asked={asked} /> : t.kinds[account.kind]}
        </span>
      </span>
    </div>
  );
}
