import { useEffect } from 'preact/hooks';
import type { AccountHead } from '@/utils/app/account-card';
import { countScope, scopeOf } from '@/utils/app/scope';
import { type CardTab, cardTabs } from '../navigation';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { useOverflow } from '../use-overflow';
import s from './CardTabs.module.css';
import { countOf } from './tab-counts';

/** The parts of the card, each with how much is in it. Arrow keys go along, as WAI-ARIA has it for tabs. */
export function CardTabs({ card, tab }: { card: AccountHead; tab: CardTab }) {
  const { store, turnTo } = usePanel();
  const { t } = useFullText();
  const list = useOverflow<HTMLDivElement>();
  const { id, kind } = card.account;
  const { value: counts } = useLive(
    store,
    ['activity', 'relation'],
    async () => countScope(store, await scopeOf(store, { id, kind })),
    [id, kind],
  );
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab, counts]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(tab, event.key);
    if (!next) return;
    event.preventDefault();
    turnTo(next);
    document.getElementById(`card-tab-${next}`)?.focus();
  };
  return (
    <div class={s.bar}>
      <div class={s.tabs} role="tablist" aria-label={t.tabs.label} ref={list} onKeyDown={onKeyDown}>
        {cardTabs.map((one) => {
          const count = countOf(one, card, counts);
          return (
            <button
              key={one}
              type="button"
              role="tab"
              id={`card-tab-${one}`}
              class={s.tab}
              aria-selected={one === tab}
              aria-controls="card-panel"
              tabIndex={one === tab ? 0 : -1}
              onClick={() => turnTo(one)}
            >
              {t.tabs[one]}
              {count !== undefined && count > 0 && <span class={s.count}>{count}</span>}
            </button>
          );
        })}
      </div>
    </div>
  );
}

function neighbour(tab: CardTab, key: string): CardTab | undefined {
  const at = cardTabs.indexOf(tab);
  if (key === 'Home') return cardTabs[0];
  if (key === 'End') return cardTabs.at(-1);
  if (key === 'ArrowRight') return cardTabs[(at + 1) % cardTabs.length];
  if (key === 'ArrowLeft') return cardTabs.at(at - 1);
  return undefined;
}
