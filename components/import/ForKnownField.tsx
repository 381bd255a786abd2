import type { ForKnown, ImportCheck, ImportPlan, OpenedFile } from '@/utils/app/import/ports';
import { SegmentField } from '../form/SegmentField';
import { useFullText } from '../text/text';
import s from './ImportPage.module.css';
import { useImportText } from './import-text';

interface Props {
  format: OpenedFile['format'];
  check: ImportCheck;
  plan: ImportPlan;
  onChange: (plan: ImportPlan) => void;
}

const CHOICES: readonly ForKnown[] = ['skip', 'fill', 'overwrite'];

/** What is to become of what is here already and differs, and of people who are no accounts. */
export function ForKnownField({ check, plan, onChange }: Props) {
  const { format } = useFullText();
  const i = useImportText();
  const { entries, accounts } = check;
  if (entries) {
    return (
      <>
        {entries.changed > 0 && (
          <SegmentField
            label={i.forChanged}
            value={plan.forKnown === 'skip' ? 'skip' : 'overwrite'}
            options={[
              ['skip', i.forChangedChoices.skip],
              ['overwrite', i.forChangedChoices.overwrite],
            ]}
            onChange={(forKnown) => onChange({ ...plan, forKnown })}
          />
        )}
        {entries.strangers > 0 && (
          <SegmentField
            label={i.forStrangers(entries.strangers, format.number(entries.strangers))}
            value={plan.forStrangers ?? 'skip'}
            options={[
              ['skip', i.forStrangersChoices.skip],
              ['add', i.forStrangersChoices.add],
            ]}
            onChange={(forStrangers) => onChange({ ...plan, forStrangers })}
          />
        )}
      </>
    );
  }
  const differ = Object.values(accounts).some((one) => one.fillable + one.differing > 0);
  if (!differ) return null;
  return (
    <div class={s.choice}>
      <SegmentField
        label={i.forKnown}
        value={plan.forKnown}
        options={CHOICES.map((one) => [one, i.forKnownChoices[one]])}
        onChange={(forKnown) => onChange({ ...plan, forKnown })}
      />
      <p class={s.hint} aria-live="polite">
        {i.forKnownHints[plan.forKnown]}
      </p>
    </div>
  );
}
