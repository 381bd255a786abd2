import { Plus, SearchX } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { activityIcons } from '../timeline/activity-icons';
import { LIST_KINDS, type ListTabName } from './list-kinds';
import type { ListState } from './list-state';

interface Props {
  account: Account;
  tab: ListTabName;
  state: ListState;
  /** Offers to make the first one, where no toolbar does. */
  withCreate?: boolean;
}

/** Stands where a list holds nothing: there is none yet, or the filter hides them. */
export function EmptyList({ account, tab, state, withCreate = false }: Props) {
  const { go } = usePanel();
  const { t } = useFullText();
  const kind = LIST_KINDS[tab];
  const { part } = state.choice;
  if (state.narrowed) {
    return (
      <Notice icon={SearchX} title={t.list.noMatch} hint={t.list.noMatchHint}>
        <button type="button" class={c.button} onClick={state.reset}>
          {t.list.reset}
        </button>
      </Notice>
    );
  }
  const title = part ? t.list.emptyPart[part] : t.list.empty[tab];
  return (
    <Notice icon={activityIcons[kind]} title={title}>
      {withCreate && (
        <button
          type="button"
          class={c.primary}
          onClick={() => go({ view: 'new-activity', kind, accountId: account.id })}
        >
          <Plus size={16} />
          {t.list.create[tab]}
        </button>
      )}
    </Notice>
  );
}
