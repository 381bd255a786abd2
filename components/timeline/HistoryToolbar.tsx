import { Search, User } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import type { ActivityKind } from '@/utils/core/activity';
import { activityKinds } from '@/utils/core/activity-kinds';
import type { MemberId } from '@/utils/core/ids';
import { meFirst } from '@/utils/core/member';
import c from '../controls.module.css';
import { FilterChip } from '../lists/FilterChip';
import { ListMenu } from '../lists/ListMenu';
import { KIND_TABS } from '../lists/list-kinds';
import { PillSelect } from '../lists/PillSelect';
import { SearchField } from '../lists/SearchField';
import { Strip } from '../lists/Strip';
import s from '../lists/Toolbar.module.css';
import type { ShownList } from '../lists/use-list-export';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import type { HistoryState } from './history-state';

interface Props {
  state: HistoryState;
  account: Account;
  /** Reads what is shown; `undefined` while that is not known. */
  read: ShownList['read'] | undefined;
}

/** Above a history: by kind, by member, and a search through all of it. */
export function HistoryToolbar({ state, account, read }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const { choice, change } = state;
  const [searching, setSearching] = useState(choice.text !== '');
  const { value: members = [] } = useLive(store, ['member'], () => store.all('member'), []);
  const endSearch = () => {
    setSearching(false);
    if (choice.text !== '') change({ text: '' });
  };
  const turn = (kind: ActivityKind) =>
    change({
      kinds: choice.kinds.includes(kind)
        ? choice.kinds.filter((one) => one !== kind)
        : [...choice.kinds, kind],
    });
  return (
    <div class={s.bar}>
      <div class={s.first}>
        <h2 class={s.title}>{t.card.history}</h2>
        <div class={s.ends}>
          <button
            type="button"
            class={c.icon}
            aria-label={t.list.history.search}
            title={t.list.history.search}
            aria-expanded={searching}
            onClick={() => (searching ? endSearch() : setSearching(true))}
          >
            <Search size={16} />
          </button>
          {read && <ListMenu of={{ account, tab: 'history', read }} />}
        </div>
      </div>
      {searching && (
        <SearchField
          label={t.list.history.search}
          value={choice.text}
          onChange={(text) => change({ text })}
          onEnd={endSearch}
        />
      )}
      <Strip label={t.list.history.filters}>
        <PillSelect
          icon={User}
          label={t.list.history.member}
          value={choice.ownerId ?? ''}
          pressed={choice.ownerId !== undefined}
          options={[
            { value: '', text: t.list.history.everybody },
            ...[...members].sort(meFirst).map((one) => ({
              value: one.id as string,
              text: one.me ? t.form.me(one.name) : one.name,
            })),
          ]}
          onChange={(id) => change({ ownerId: id === '' ? undefined : (id as MemberId) })}
        />
        {account.kind === 'organization' && (
          <FilterChip
            pressed={choice.own}
            hint={t.list.ownHint}
            onClick={() => change({ own: !choice.own })}
          >
            {t.list.own}
          </FilterChip>
        )}
        {activityKinds.map((kind) => (
          <FilterChip key={kind} pressed={choice.kinds.includes(kind)} onClick={() => turn(kind)}>
            {t.tabs[KIND_TABS[kind]]}
          </FilterChip>
        ))}
      </Strip>
    </div>
  );
}
