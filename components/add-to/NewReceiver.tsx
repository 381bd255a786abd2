import type { Account } from '@/utils/core/account';
import { SegmentField } from '../form/SegmentField';
import { TextField } from '../form/TextField';
import { SuspectList } from '../relations/SuspectList';
import { useSuspects } from '../relations/use-suspects';
import { useFullText } from '../text/text';
import type { MadeAccount } from './add-to-values';

interface Props {
  made: MadeAccount;
  /** What to mend. */
  wrong: { name: string; domain: string } | undefined;
  onChange: (made: Partial<MadeAccount>) => void;
  /** Takes one that is there already. */
  onTake: (account: Account) => void;
}

/** The account that is made on the way; what is ticked becomes a part of it. */
export function NewReceiver({ made, wrong, onChange, onTake }: Props) {
  const { t } = useFullText();
  const { kind, name, domain } = made;
  const organization = kind === 'organization';
  const suspects = useSuspects({ kind, name, ...(organization && { domain }) });
  return (
    <>
      <SegmentField
        label={t.create.kind}
        value={kind}
        options={[
          ['contact', t.kinds.contact],
          ['organization', t.kinds.organization],
        ]}
        onChange={(next) => onChange({ kind: next })}
      />
      <TextField
        label={t.create.name}
        value={name}
        wrong={wrong?.name}
        onInput={(text) => onChange({ name: text })}
      />
      {organization && (
        <TextField
          label={t.create.domain}
          optional
          value={domain}
          wrong={wrong?.domain}
          onInput={(text) => onChange({ domain: text })}
        />
      )}
      <SuspectList found={suspects} action={t.suspect.take} onTake={onTake} />
    </>
  );
}
