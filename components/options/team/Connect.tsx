import { useEffect, useRef, useState } from 'preact/hooks';
import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { focusWrong } from '../../form/focus-wrong';
import { Skeleton } from '../../Skeleton';
import { useFullText } from '../../text/text';
import { isEmail } from '../company-checks';
import { Group } from '../Section';
import { Choice } from './Choice';
import { EntryField } from './EntryField';
import { FaultLine } from './FaultLine';
import s from './Team.module.css';
import type { TeamPort } from './team';
import { useTeamText } from './team-text';
import { useConnecting } from './use-connecting';

type Local = 'upload' | 'apart';

/** Asks for a server and who one is there. */
export function Connect({ port }: { port: TeamPort }) {
  const { format } = useFullText();
  const m = useTeamText();
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState<number>();
  const [fault, setFault] = useState<unknown>();
  const [entered, setEntered] = useState({ address: '', email: '', password: '' });
  const [local, setLocal] = useState<Local>();
  const [checked, setChecked] = useState(false);
  const { busy, wrongAddress, wrongPassword, error, connect, forget } = useConnecting(port);
  useEffect(() => {
    port.localRecords().then(setCount, setFault);
  }, [port]);
  if (fault !== undefined) return <ErrorLine error={fault} />;
  if (count === undefined) return <Skeleton />;

  const { address, email, password } = entered;
  const enter = (part: Partial<typeof entered>) => {
    forget();
    setEntered({ ...entered, ...part });
  };
  const missing = {
    address: address.trim() ? '' : m.addressMissing,
    email: isEmail(email) ? '' : m.emailWrong,
    password: password ? '' : m.passwordMissing,
    local: count === 0 || local ? '' : m.localMissing,
  };
  const shown = checked ? missing : { address: '', email: '', password: '', local: '' };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setChecked(true);
    const isWhole = Object.values(missing).every((text) => text === '');
    const to = { address: address.trim(), email, password, local: local ?? 'upload' };
    if (isWhole && (await connect(to))) return;
    // After what is wrong is drawn.
    setTimeout(() => focusWrong(form.current));
  };
  return (
    <Group title={m.connectTitle}>
      <form class={s.form} ref={form} aria-label={m.connectTitle} onSubmit={submit} noValidate>
        <EntryField
          type="text"
          fills="url"
          label={m.address}
          hint={m.addressHint}
          value={address}
          onInput={(text) => enter({ address: text })}
          wrong={wrongAddress ? m.wrong[wrongAddress] : shown.address}
          disabled={busy}
        />
        <EntryField
          type="email"
          fills="username"
          label={m.email}
          value={email}
          onInput={(text) => enter({ email: text })}
          wrong={shown.email}
          disabled={busy}
        />
        <EntryField
          type="password"
          fills="current-password"
          label={m.password}
          value={password}
          onInput={(text) => enter({ password: text })}
          wrong={wrongPassword ? m.passwordWrong : shown.password}
          disabled={busy}
        />
        {count > 0 && (
          <Choice
            legend={m.localTitle(count, format.number(count))}
            value={local}
            options={[
              ['upload', m.local.upload],
              ['apart', m.local.apart],
            ]}
            onChange={setLocal}
            wrong={shown.local}
            disabled={busy}
          />
        )}
        {error !== undefined && <FaultLine error={error} />}
        <div class={s.actions}>
          <button type="submit" class={c.primary} disabled={busy}>
            {busy ? m.connecting : m.connect}
          </button>
        </div>
      </form>
    </Group>
  );
}
