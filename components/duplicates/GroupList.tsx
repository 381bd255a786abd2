import { ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { SuspectGroup } from '@/utils/app/suspects';
import type { AccountId } from '@/utils/core/ids';
import { Chip } from '../Chip';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './Duplicates.module.css';
import { useDuplicates } from './duplicates';
import { OpenCard } from './OpenCard';

const MOST = 50;
const STEP = 20;

/** What so many accounts share that no two of them are suspects for it. */
export function GroupList({ groups }: { groups: SuspectGroup[] }) {
  const { d } = useDuplicates();
  return (
    <section class={s.groups} aria-labelledby="groups">
      <h2 id="groups" class={s.heading}>
        {d.groups}
      </h2>
      <p class={s.note}>{d.groupsHint}</p>
      <ul class={s.list}>
        {groups.slice(0, MOST).map((group) => (
          <Group key={group.reason + group.value} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Group({ group: { reason, value, ids } }: { group: SuspectGroup }) {
  const { d } = useDuplicates();
  const { format } = useFullText();
  const [open, setOpen] = useState(false);
  return (
    <li class={s.pair}>
      <button type="button" class={s.row} aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronRight size={18} class={s.chevron!} />
        <span class={s.names}>{d.shared(ids.length, format.number(ids.length))}</span>
        <span class={s.reasons}>
          <Chip tone="grey" text={d.reasons[reason](value)} />
        </span>
      </button>
      {open && <Members ids={ids} />}
    </li>
  );
}

function Members({ ids }: { ids: AccountId[] }) {
  const { store, d } = useDuplicates();
  const [most, setMost] = useState(STEP);
  const { value, error } = useLive(
    store,
    ['account'],
    () => store.getMany('account', ids.slice(0, most)),
    [ids, most],
  );
  return (
    <div class={s.members}>
      {error !== undefined && <ErrorLine error={error} />}
      <ul class={s.list}>
        {value?.map(
          (account) =>
            account && (
              <li key={account.id}>
                <OpenCard account={account} named />
              </li>
            ),
        )}
      </ul>
      {ids.length > most && (
        <button type="button" class={c.button} onClick={() => setMost(most + STEP)}>
          {d.more}
        </button>
      )}
    </div>
  );
}
