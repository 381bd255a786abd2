import type { Partner } from '@/utils/app/offers';
import { TextField } from '../form/TextField';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import type { AddToValues } from './add-to-values';
import s from './OfferList.module.css';

interface Props {
  partner: Partner;
  values: AddToValues;
  /** What to mend in the name. */
  wrong: string | undefined;
  onChange: (part: Partial<AddToValues>) => void;
}

/** What a new partner is called, and the role. */
export function PartnerFields({ partner, values, wrong, onChange }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const { value: roles = [] } = useLive(store, ['relation'], () => store.usedRoles(), []);
  return (
    <div class={s.fields}>
      {!partner.known && (
        <TextField
          label={t.create.name}
          value={values.partner ?? partner.name}
          wrong={wrong}
          onInput={(text) => onChange({ partner: text })}
        />
      )}
      <TextField
        label={t.relation.role}
        optional
        value={values.role ?? partner.role}
        suggestions={roles}
        onInput={(role) => onChange({ role })}
      />
    </div>
  );
}
