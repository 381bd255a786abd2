import { Plus, Search } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import { partsOf } from '@/utils/core/listing/parts';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { Filters } from './Filters';
import { ListMenu } from './ListMenu';
import { LIST_KINDS, type ListTabName } from './list-kinds';
import type { ListState } from './list-state';
import { Parts } from './Parts';
import { SearchField } from './SearchField';
import s from './Toolbar.module.css';
import type { ShownList } from './use-list-export';

interface Props {
  account: Account;
  tab: ListTabName;
  state: ListState;
  /** How many stand in the list; `undefined` while that is not known. */
  count: number | undefined;
  read: ShownList['read'];
}

/** Above a list: its halves, a new one, the order, the filters and the search. */
export function ListToolbar({ account, tab, state, count, read }: Props) {
  const { go } = usePanel();
  const { t } = useFullText();
  const kind = LIST_KINDS[tab];
  const { choice, change, turnTo, narrowed } = state;
  const [searching, setSearching] = useState(choice.text !== '');
  const counted = count === undefined ? '' : (narrowed ? t.list.found : t.list.end)(count);
  const endSearch = () => {
    setSearching(false);
    if (choice.text !== '') change({ text: '' });
  };
  return (
    <div class={s.bar}>
      <div class={s.first}>
        {choice.part && <Parts parts={partsOf(kind)} value={choice.part} onChange={turnTo} />}
        <p class={choice.part ? 'visually-hidden' : s.count} role="status">
          {counted}
        </p>
        <div class={s.ends}>
          <button
            type="button"
            class={c.icon}
            aria-label={t.list.search}
            title={t.list.search}
            aria-expanded={searching}
            onClick={() => (searching ? endSearch() : setSearching(true))}
          >
            <Search size={16} />
          </button>
          {count !== 0 && <ListMenu of={{ account, tab, read }} />}
        </div>
        <button
          type="button"
          class={s.add}
          aria-label={t.list.create[tab]}
          title={t.list.create[tab]}
          onClick={() => go({ view: 'new-activity', kind, accountId: account.id })}
        >
          <Plus size={16} />
          {!choice.part && t.list.create[tab]}
        </button>
      </div>
      {searching && (
        <SearchField
          label={t.list.search}
          value={choice.text}
          onChange={(text) => change({ text })}
          onEnd={endSearch}
        />
      )}
      <Filters kind={kind} state={state} hasContacts={account.kind === 'organization'} />
    </div>
  );
}
