import { useEffect, useRef } from 'preact/hooks';
import type { UnknownRow } from '@/utils/app/page-rows';
import { AddressText } from '../AddressText';
import { Avatar } from '../Avatar';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { late } from '../late';
import { usePanel } from '../panel';
import s from '../row.module.css';
import { useText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { aboutUnknown } from './about-unknown';
import { ShortList } from './ShortList';
import own from './UnknownList.module.css';

const Warning = late(async () => (await import('./Warning')).Warning, null);
const CorrectionMenu = late(async () => (await import('./CorrectionMenu')).CorrectionMenu, null);

/** Addresses no account has and names of organizations that are none, each ready to become one. */
export function UnknownList({ rows, lit }: { rows: UnknownRow[]; lit: string | undefined }) {
  return (
    <ShortList rows={rows} wanted={rows.findIndex(({ match }) => match.key === lit)}>
      {(row) => <UnknownItem key={row.match.key} row={row} lit={row.match.key === lit} />}
    </ShortList>
  );
}

function UnknownItem({ row, lit }: { row: UnknownRow; lit: boolean }) {
  const { store, world, go, leave } = usePanel();
  const { t } = useText();
  const toast = useToast();
  const item = useRef<HTMLLIElement>(null);
  const { match, proposal } = row;
  const name = proposal.name || match.text;

  useEffect(() => {
    if (lit) item.current?.scrollIntoView({ block: 'center' });
  }, [lit]);

  const add = useAction(async () => {
    const { addProposed } = await import('@/utils/app/add-proposed');
    const added = await addProposed(store, world, row);
    go({ view: 'account', id: added.accountId });
    toast({
      text: t.page.added(name),
      undo: async () => {
        await added.undo();
        leave(added.accountId);
      },
    });
  });

  return (
    <li ref={item} class={lit ? own.lit : undefined} data-match={match.key}>
      <div class={`${s.row} ${own.row}`}>
        <Avatar name={name} kind={match.kind === 'name' ? 'organization' : 'unknown'} size={40} />
        <div class={s.main}>
          <span class={s.name}>{name}</span>
          {name !== match.text && (
            <span class={`${s.line} ${own.address}`}>
              <AddressText address={match.text} />
            </span>
          )}
          <span class={s.small}>{aboutUnknown(t, row)}</span>
          {proposal.deception && <Warning text={t.page.deceptions[proposal.deception]} />}
        </div>
        <button
          type="button"
          class={c.button}
          disabled={add.busy}
          onClick={add.run}
          aria-label={t.page.addLabel(name)}
        >
          {t.add}
        </button>
        <CorrectionMenu name={name} matches={[match]} />
      </div>
      {add.error !== undefined && (
        <div class={own.error}>
          <ErrorLine error={add.error} />
        </div>
      )}
    </li>
  );
}
