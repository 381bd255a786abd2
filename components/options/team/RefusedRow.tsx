import type { RefusedRecord } from '@/utils/app/sync/team-state';
import { ErrorLine } from '../../ErrorLine';
import { useAction } from '../../use-action';
import { useOptions } from '../options';
import { placeOf } from './record-place';
import s from './Team.module.css';
import { useTeamText } from './team-text';

/** A record that was not taken, why, and the way to it. */
export function RefusedRow({ record }: { record: RefusedRecord }) {
  const { store, openPanel } = useOptions();
  const m = useTeamText();
  const place = placeOf(store, record);
  const opening = useAction(async () => {
    if (openPanel && 'target' in place) await openPanel(place.target());
  });
  const { name, table, reason, detail } = record;
  const called = name || m.nameless;
  return (
    <li>
      <span class={s.kind}>{m.kinds[table]}</span>
      {'href' in place && (
        <a class={s.name} href={place.href} dir="auto">
          {called}
        </a>
      )}
      {'target' in place && openPanel && (
        <button type="button" class={s.name} onClick={opening.run} dir="auto">
          {called}
        </button>
      )}
      {'target' in place && !openPanel && (
        <strong class={s.name} dir="auto">
          {called}
        </strong>
      )}
      <p>{m.refusals[reason]}</p>
      {detail && (
        <p class={s.hint} dir="auto">
          {m.serverSays(detail)}
        </p>
      )}
      {opening.error !== undefined && <ErrorLine error={opening.error} />}
    </li>
  );
}
