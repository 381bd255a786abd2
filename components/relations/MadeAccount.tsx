import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import s from './RelationDialog.module.css';
import { type MadeValues, madeProblems } from './relation-values';
import { SuspectList } from './SuspectList';
import { useSuspects } from './use-suspects';

interface Props {
  kind: Account['kind'];
  made: MadeValues;
  /** Whether the user has tried to save. */
  checked: boolean;
  onChange: (made: MadeValues) => void;
  /** Takes one that is there already. */
  onTake: (account: Account) => void;
  /** Goes back to choosing. */
  onBack: () => void;
}

/** A person or an organization made on the way to linking it. */
export function MadeAccount({ kind, made, checked, onChange, onTake, onBack }: Props) {
  const { t } = useFullText();
  const { name, reach } = made;
  const contact = kind === 'contact';
  const problems = madeProblems(kind, made, t);
  const suspects = useSuspects({ kind, name, ...(contact ? { email: reach } : { domain: reach }) });
  return (
    <fieldset class={s.made}>
      <legend class="visually-hidden">
        {contact ? t.relation.newContact : t.relation.newOrganization}
      </legend>
      <div class={s.madeHead}>
        <span aria-hidden="true">
          {contact ? t.relation.newContact : t.relation.newOrganization}
        </span>
        <button type="button" class={`${c.quiet} ${s.back}`} onClick={onBack}>
          {t.relation.back}
        </button>
      </div>
      <TextField
        label={t.create.name}
        first
        value={name}
        wrong={checked ? problems.name : ''}
        onInput={(text) => onChange({ ...made, name: text })}
      />
      <TextField
        label={contact ? t.create.email : t.create.domain}
        optional
        type={contact ? 'email' : 'text'}
        value={reach}
        wrong={checked ? problems.reach : ''}
        onInput={(text) => onChange({ ...made, reach: text })}
      />
      <SuspectList found={suspects} action={t.suspect.take} onTake={onTake} />
    </fieldset>
  );
}
