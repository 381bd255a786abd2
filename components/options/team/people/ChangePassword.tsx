import { KeyRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { SHORTEST_PASSWORD } from '@/utils/core/sync/entry';
import { useToast } from '../../../toast';
import { EntryField } from '../EntryField';
import type { TeamPort } from '../team';
import { useTeamText } from '../team-text';
import { FoldedForm } from './FoldedForm';
import { peopleFault } from './people-faults';

/** One's own. */
export function ChangePassword({ port }: { port: TeamPort }) {
  const { people: m, passwordMissing, passwordShort } = useTeamText();
  const toast = useToast();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const wrongNow = now ? '' : passwordMissing;
  const wrongNext = next.length < SHORTEST_PASSWORD ? passwordShort(SHORTEST_PASSWORD) : '';
  return (
    <FoldedForm
      icon={KeyRound}
      opener={m.password}
      title={m.passwordTitle}
      action={m.passwordSave}
      isWhole={!wrongNow && !wrongNext}
      work={async () => {
        await port.changePassword(now, next);
        toast({ text: m.passwordChanged });
      }}
      clear={() => {
        setNow('');
        setNext('');
      }}
    >
      {({ checked, busy, error }) => (
        <>
          <EntryField
            type="password"
            fills="current-password"
            label={m.passwordNow}
            value={now}
            onInput={setNow}
            wrong={
              peopleFault(error) === 'wrong-password' ? m.passwordWrong : checked ? wrongNow : ''
            }
            disabled={busy}
            first
          />
          <EntryField
            type="password"
            fills="new-password"
            label={m.passwordNew}
            value={next}
            onInput={setNext}
            wrong={checked ? wrongNext : ''}
            disabled={busy}
          />
        </>
      )}
    </FoldedForm>
  );
}
