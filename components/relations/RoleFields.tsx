import { CheckField } from '../form/CheckField';
import { TextField } from '../form/TextField';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';

interface Role {
  role: string;
  main: boolean;
  former: boolean;
}

interface Props {
  values: Role;
  /** What to mend in the role. */
  wrong?: string;
  /** In small print below the role. */
  hint?: string | undefined;
  /** Whose main organization it would be; empty while nobody is chosen. */
  contact: string;
  first?: boolean;
  onChange: (part: Partial<Role>) => void;
}

/** Names longer than this do not go into a label. */
const LONG = 60;

/** What somebody is where, with the roles already in use to choose from. */
export function RoleFields({ values, wrong, hint, contact, first = false, onChange }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const { value: roles = [] } = useLive(store, ['relation'], () => store.usedRoles(), []);
  const { role, main, former } = values;
  return (
    <>
      <TextField
        label={t.relation.role}
        optional
        first={first}
        value={role}
        wrong={wrong}
        hint={hint ?? t.relation.roleHint}
        suggestions={roles}
        onInput={(text) => onChange({ role: text })}
      />
      <div>
        {!former && contact && (
          <CheckField
            label={contact.length > LONG ? t.relation.main : t.relation.mainOf(contact)}
            checked={main}
            onChange={(checked) => onChange({ main: checked })}
          />
        )}
        <CheckField
          label={t.relation.former}
          checked={former}
          onChange={(checked) => onChange({ former: checked })}
        />
      </div>
    </>
  );
}
