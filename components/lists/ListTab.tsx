import { useEffect } from 'preact/hooks';
import type { Scope } from '@/utils/app/scope';
import type { Account } from '@/utils/core/account';
import section from '../card/Section.module.css';
import { ErrorNotice } from '../ErrorNotice';
import type { Kept } from '../kept';
import { Skeleton } from '../Skeleton';
import { useScope } from '../use-scope';
import { EmptyList } from './EmptyList';
import { ListRows } from './ListRows';
import { ListSums, SUMS } from './ListSums';
import { ListToolbar } from './ListToolbar';
import { LIST_KINDS, type ListTabName } from './list-kinds';
import { type ListState, useListState } from './list-state';
import { ReadingLine } from './ReadingLine';
import { useList } from './use-list';

interface Props {
  account: Account;
  tab: ListTabName;
  kept: Kept;
  scroller: HTMLElement | null;
  onReady: () => void;
}

/** All of one kind that belongs to an account, in the order and as far as the user wants. */
export function ListTab({ account, tab, kept, ...around }: Props) {
  const state = useListState(kept, tab, LIST_KINDS[tab]);
  const scope = useScope(account, state.choice.own);
  if (!scope) return <Skeleton />;
  return <List account={account} tab={tab} scope={scope} state={state} {...around} />;
}

interface ListProps extends Omit<Props, 'kept'> {
  scope: Scope;
  state: ListState;
}

function List({ account, tab, scope, state, scroller, onReady }: ListProps) {
  const kind = LIST_KINDS[tab];
  const list = useList(kind, scope, state);
  const { items, more, error } = list;
  useEffect(() => {
    if (items) onReady();
  }, [items !== undefined]);
  if (error !== undefined) return <ErrorNotice error={error} again={list.again} />;
  if (!items) return <Skeleton />;
  const isEmpty = items.length === 0 && !more;
  // Where there has never been one, there is nothing to sort or search.
  if (isEmpty && !state.narrowed && !state.choice.part) {
    return <EmptyList account={account} tab={tab} state={state} withCreate />;
  }
  return (
    <section class={section.section} aria-busy={list.progress !== undefined}>
      <ListToolbar
        account={account}
        tab={tab}
        state={state}
        count={more ? undefined : items.length}
        read={list.read}
      />
      {isEmpty ? (
        <EmptyList account={account} tab={tab} state={state} />
      ) : (
        <>
          {kind in SUMS && (
            <ListSums kind={kind as keyof typeof SUMS} scope={scope} query={list.query} />
          )}
          <ListRows
            entries={items}
            kept={state.kept}
            scroller={scroller}
            more={more}
            loadMore={list.loadMore}
          />
        </>
      )}
      <ReadingLine list={list} />
    </section>
  );
}
