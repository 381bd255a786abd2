import { Merge, Split } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { keepApart } from '@/utils/app/keep-apart';
import type { Account } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useAction } from '../use-action';
import { useLive } from '../use-live';
import { useUndoable } from '../use-undoable';
import { type ComparedField, differing, linesOf } from './compared';
import s from './Duplicates.module.css';
import { useDuplicates } from './duplicates';
import { OpenCard } from './OpenCard';

type Ids = readonly [AccountId, AccountId];

interface Side {
  account: Account;
  relations: number;
  activities: number;
}

/** Two accounts beside each other: which one stays, and whether they are the same at all. */
export function Compare({ ids }: { ids: Ids }) {
  const { store, d } = useDuplicates();
  const { value, error, again } = useLive(
    store,
    ['account', 'relation', 'activity'],
    async () => {
      const accounts = await store.getMany('account', ids);
      return Promise.all(
        accounts.map(async (account): Promise<Side | undefined> => {
          if (!account) return undefined;
          const [relations, counts] = await Promise.all([
            store.relationsOf(account.id),
            store.countHistory([account.id]),
          ]);
          const activities = Object.values(counts).reduce((sum, count) => sum + count, 0);
          return { account, relations: relations.length, activities };
        }),
      );
    },
    ids,
  );
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  const [a, b] = value;
  if (a && b) return <Sides sides={[a, b]} />;
  return (
    <p class={s.note}>
      {d.gone}. {d.goneHint}
    </p>
  );
}

function Sides({ sides }: { sides: [Side, Side] }) {
  const { store, world, d } = useDuplicates();
  const { format } = useFullText();
  const undoable = useUndoable();
  const id = useId();
  const [a, b] = [sides[0].account, sides[1].account];
  const [kept, setKept] = useState<string>(() => richer(...sides).account.id);
  const [survivor, other] = kept === b.id ? [b, a] : [a, b];
  const merge = useAction(() =>
    undoable(d.merged(other.name, survivor.name), async () => {
      // With the list of public domains, which the page's start does without.
      const { mergeAccounts } = await import('@/utils/app/merge-accounts');
      return mergeAccounts(store, { survivorId: survivor.id, otherId: other.id }, world);
    }),
  );
  const part = useAction(() =>
    undoable(d.keptApart(a.name, b.name), () => keepApart(store, [a.id, b.id])),
  );
  const fields = differing(a, b, Object.keys(d.fields) as ComparedField[]);
  const rows: [string, string[], string[]][] = [
    ...fields.map((field): [string, string[], string[]] => [
      d.fields[field],
      linesOf(a, field),
      linesOf(b, field),
    ]),
    [d.relations, ...count(({ relations }) => format.number(relations))],
    [d.activities, ...count(({ activities }) => format.number(activities))],
    [d.since, ...count(({ account }) => format.day(account.createdAt, world.today()))],
  ];
  function count(of: (side: Side) => string): [string[], string[]] {
    return [[of(sides[0])], [of(sides[1])]];
  }
  return (
    <div class={s.compare}>
      <fieldset class={s.sides}>
        <legend class={s.legend}>{d.keep}</legend>
        {sides.map(({ account }) => (
          <div key={account.id} class={s.side}>
            <label>
              <input
                type="radio"
                name={`keep${id}`}
                checked={kept === account.id}
                aria-label={d.keepThis(account.name)}
                onChange={() => setKept(account.id)}
              />
              <strong dir="auto">{account.name}</strong>
            </label>
            <OpenCard account={account} />
          </div>
        ))}
      </fieldset>
      <dl class={s.fields}>
        {rows.map(([label, one, two]) => (
          <div key={label}>
            <dt>{label}</dt>
            {[one, two].map((lines, at) => (
              <dd key={sides[at]!.account.id} dir="auto">
                {lines.length > 0 ? lines.join('\n') : <span class={s.faint}>{d.empty}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <div class={s.actions}>
        <button
          type="button"
          class={c.primary}
          onClick={merge.run}
          disabled={merge.busy || part.busy}
        >
          <Merge size={18} />
          {d.merge}
        </button>
        <button
          type="button"
          class={c.button}
          onClick={part.run}
          disabled={merge.busy || part.busy}
        >
          <Split size={18} />
          {d.notSame}
        </button>
      </div>
    </div>
  );
}

/** The one with more history, of two equal ones the older. */
function richer(a: Side, b: Side): Side {
  const [more, less] = [a.activities + a.relations, b.activities + b.relations];
  if (more !== less) return more > less ? a : b;
  return a.account.createdAt <= b.account.createdAt ? a : b;
}
