import { useEffect, useRef, useState } from 'preact/hooks';
import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { focusWrong } from '../../form/focus-wrong';
import { SegmentField } from '../../form/SegmentField';
import { Skeleton } from '../../Skeleton';
import { useFullText } from '../../text/text';
import { Group } from '../Section';
import { Choice } from './Choice';
import { EntryFields } from './EntryFields';
import {
  type Entered,
  type EnteredField,
  entryOf,
  fieldsOf,
  missingIn,
  NOTHING,
  type Way,
} from './entered';
import { FaultLine } from './FaultLine';
import s from './Team.module.css';
import type { TeamPort } from './team';
import { useTeamText } from './team-text';
import { useConnecting } from './use-connecting';

type Local = 'upload' | 'apart';

/** Asks for a server and who one is there, or is to be. */
export function Connect({ port }: { port: TeamPort }) {
  const { format } = useFullText();
  const m = useTeamText();
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState<number>();
  const [fault, setFault] = useState<unknown>();
  const [way, setWay] = useState<Way>('sign-in');
  const [entered, setEntered] = useState(NOTHING);
  const [workspaceId, setWorkspaceId] = useState<string>();
  const [local, setLocal] = useState<Local>();
  const [checked, setChecked] = useState(false);
  const connecting = useConnecting(port);
  const { busy, wrongAddress, wrongPassword, workspaces, error } = connecting;
  useEffect(() => {
    port.localRecords().then(setCount, setFault);
  }, [port]);
  if (fault !== undefined) return <ErrorLine error={fault} />;
  if (count === undefined) return <Skeleton />;

  const enter = (part: Partial<Entered>) => {
    connecting.forget();
    setWorkspaceId(undefined);
    setEntered({ ...entered, ...part });
  };
  const begin = (other: Way) => {
    connecting.forget();
    setChecked(false);
    setWay(other);
  };
  const localMissing = count > 0 && !local ? m.localMissing : '';
  const wrong = (field: EnteredField) => {
    const refused = field === 'address' && wrongAddress ? m.wrong[wrongAddress] : '';
    if (refused) return refused;
    if (field === 'password' && wrongPassword) {
      return way === 'sign-in' ? m.passwordWrong : m.passwordOther;
    }
    return checked ? missingIn(m, way, field, entered) : '';
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setChecked(true);
    const missing = fieldsOf(way, entered).map((field) => missingIn(m, way, field, entered));
    const isWhole = [...missing, localMissing].every((text) => text === '');
    const isChosen = !workspaces || workspaceId !== undefined;
    if (isWhole && isChosen) {
      const to = { ...entryOf(way, entered, workspaceId), local: local ?? 'upload' };
      if (await connecting.connect(to)) return;
    }
    // After what is wrong is drawn.
    setTimeout(() => focusWrong(form.current));
  };
  const action = { 'sign-in': m.connect, join: m.join, 'set-up': m.setUp }[way];
  return (
    <Group title={m.connectTitle}>
      <form class={s.form} ref={form} aria-label={m.connectTitle} onSubmit={submit} noValidate>
        <SegmentField
          label={m.way}
          value={way}
          options={[
            ['sign-in', m.ways['sign-in']],
            ['join', m.ways.join],
            ['set-up', m.ways['set-up']],
          ]}
          onChange={begin}
        />
        <EntryFields way={way} entered={entered} enter={enter} wrong={wrong} disabled={busy} />
        {workspaces && (
          <Choice
            legend={m.workspaceTitle}
            value={workspaceId}
            options={workspaces.map(({ id, name }) => [id, { name }] as const)}
            onChange={setWorkspaceId}
            wrong={workspaceId === undefined ? m.workspaceMissing : ''}
            disabled={busy}
          />
        )}
        {count > 0 && (
          <Choice
            legend={m.localTitle(count, format.number(count))}
            value={local}
            options={[
              ['upload', m.local.upload],
              ['apart', m.local.apart],
            ]}
            onChange={setLocal}
            wrong={checked ? localMissing : ''}
            disabled={busy}
          />
        )}
        {error !== undefined && <FaultLine error={error} />}
        <div class={s.actions}>
          <button type="submit" class={c.primary} disabled={busy}>
            {busy ? m.connecting : action}
          </button>
        </div>
      </form>
    </Group>
  );
}
