import { numberAfter } from '@/utils/app/paper-numbers';
import type { Paper } from '@/utils/core/activity';
import type { Company } from '@/utils/core/company';
import { FieldFrame } from '../form/FieldFrame';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { Group } from './Section';
import { useDraft } from './use-draft';

interface Props {
  company: Company;
  set: (label: string, part: Partial<Company>) => Promise<boolean>;
}

/** How estimates and invoices are numbered. */
export function NumberedFields({ company, set }: Props) {
  const { t } = useFullText();
  const texts = t.ownCompany;
  return (
    <Group title={texts.numbers}>
      <p class={s.about}>{texts.numbersAbout}</p>
      <div class={s.pair}>
        <Prefix
          kind="estimate"
          label={texts.estimatePrefix}
          value={company.estimatePrefix}
          save={(estimatePrefix) => set(texts.estimatePrefix, { estimatePrefix })}
        />
        <Prefix
          kind="invoice"
          label={texts.invoicePrefix}
          value={company.invoicePrefix}
          save={(invoicePrefix) => set(texts.invoicePrefix, { invoicePrefix })}
        />
      </div>
    </Group>
  );
}

interface PrefixProps {
  kind: Paper['kind'];
  label: string;
  value: string;
  save: (prefix: string) => Promise<boolean>;
}

/** With the number the next paper gets, while one types. */
function Prefix({ kind, label, value, save }: PrefixProps) {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const draft = useDraft({ value, save });
  const prefix = draft.text.trim();
  const today = world.today();
  const next = useLive(store, ['activity'], () => numberAfter(store, kind, prefix, today), [
    kind,
    prefix,
    today,
  ]);
  return (
    <div>
      <FieldFrame label={label}>
        {(control) => (
          <input
            {...control}
            value={draft.text}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => draft.onInput(event.currentTarget.value)}
            onChange={draft.onCommit}
            onKeyDown={(event) => {
              if (event.key === 'Escape') draft.onEscape();
            }}
          />
        )}
      </FieldFrame>
      {next.value && (
        <output class={s.next} aria-live="polite">
          {t.ownCompany.next(next.value)}
        </output>
      )}
    </div>
  );
}
