import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/app/shell';
import { SelectField } from '../form/SelectField';
import { useFullText } from '../text/text';
import { DefaultCurrency } from './DefaultCurrency';
import { Look } from './Look';
import { Me } from './Me';
import { OPTION_WORDS } from './option-words';
import { useOptions } from './options';
import { optionsOf } from './options-of';
import { Group, Section } from './Section';
import { useSaving } from './use-saving';

/** What belongs to this browser and the person at it. */
export function General() {
  const { settings } = useOptions();
  const { t } = useFullText();
  const { save, error } = useSaving();
  const [now, setNow] = useState<Settings>();
  useEffect(() => settings.watch(setNow), [settings]);
  const change = (label: string, part: Partial<Settings>) => {
    if (!now) return;
    const before = now;
    const work = async () => {
      await settings.save(part);
      return () => settings.save(before);
    };
    void save(work, t.settings.saved(label));
  };
  const { ownGeneral } = t;
  return (
    <Section title={t.settings.general} about={ownGeneral.about} error={error}>
      <Me />
      {now && <Look settings={now} change={change} />}
      <DefaultCurrency />
      {now && (
        <Group words={OPTION_WORDS.mail}>
          <SelectField
            label={ownGeneral.mailer}
            value={now.mailer}
            options={optionsOf(ownGeneral.mailers)}
            onChange={(mailer) => change(ownGeneral.mailer, { mailer })}
          />
          <SelectField
            label={ownGeneral.calendar}
            hint={ownGeneral.calendarHint}
            value={now.calendar}
            options={optionsOf(ownGeneral.calendars)}
            onChange={(calendar) => change(ownGeneral.calendar, { calendar })}
          />
        </Group>
      )}
    </Section>
  );
}
