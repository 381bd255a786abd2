import { useRef, useState } from 'preact/hooks';
import c from '../../controls.module.css';
import { focusWrong } from '../../form/focus-wrong';
import { EntryField } from './EntryField';
import { FaultLine } from './FaultLine';
import s from './Team.module.css';
import type { TeamPort } from './team';
import { useTeamText } from './team-text';
import { useConnecting } from './use-connecting';

interface Props {
  port: TeamPort;
  address: string;
  email: string;
  workspaceId: string;
}

/** Asks for the password once more, where the server has ended the session. */
export function SignInAgain({ port, address, email, workspaceId }: Props) {
  const m = useTeamText();
  const form = useRef<HTMLFormElement>(null);
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const { busy, wrongAddress, wrongPassword, error, connect, forget } = useConnecting(port);
  const missing = checked && !password ? m.passwordMissing : '';
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setChecked(true);
    // What waits here belongs to the team already.
    const entry = { way: 'sign-in', email, password, workspaceId } as const;
    if (password && (await connect({ address, entry, local: 'upload' }))) return;
    setTimeout(() => focusWrong(form.current));
  };
  const wrong = wrongAddress ? m.wrong[wrongAddress] : wrongPassword ? m.passwordWrong : missing;
  return (
    <form class={s.form} ref={form} aria-label={m.signInAgain} onSubmit={submit} noValidate>
      {/* So that a password manager knows whose password it is. */}
      <input type="email" value={email} autocomplete="username" readOnly hidden />
      <EntryField
        type="password"
        fills="current-password"
        label={m.password}
        value={password}
        onInput={(text) => {
          forget();
          setPassword(text);
        }}
        wrong={wrong}
        disabled={busy}
      />
      {error !== undefined && <FaultLine error={error} />}
      <div class={s.actions}>
        <button type="submit" class={c.primary} disabled={busy}>
          {busy ? m.signingIn : m.signInAgain}
        </button>
      </div>
    </form>
  );
}
