import { useEffect, useState } from 'preact/hooks';
import { chooseMe } from '@/utils/app/members';
import type { Settings } from '@/utils/app/shell';
import type { MemberId } from '@/utils/core/ids';
import { ErrorLine } from '../ErrorLine';
import { SelectField } from '../form/SelectField';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { Group, Section } from './Section';
import { hrefOf } from './section-ids';
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
      {now && (
        <Group>
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
      <Group title={ownGeneral.language}>
        <p class={s.about}>{ownGeneral.languageHint}</p>
      </Group>
    </Section>
  );
}

function Me() {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const { save, error } = useSaving();
  const members = useLive(store, ['member'], () => store.all('member'), []);
  if (!members.value)
    return members.error === undefined ? null : <ErrorLine error={members.error} />;
  const me = members.value.find((member) => member.me);
  const named = members.value
    .map(({ id, name }) => [id as string, name] as const)
    .sort((a, b) => a[1].localeCompare(b[1]));
  const choose = (id: string) => {
    const chosen = named.find(([one]) => one === id);
    if (!chosen) return;
    void save(() => chooseMe(store, world, id as MemberId), t.ownMembers.chosen(chosen[1]));
  };
  return (
    <Group>
      {named.length === 0 ? (
        <p>
          {t.ownGeneral.noMembers} <a href={hrefOf('members')}>{t.ownGeneral.toMembers}</a>
        </p>
      ) : (
        <SelectField
          label={t.ownGeneral.me}
          hint={t.ownGeneral.meHint}
          value={me?.id ?? ''}
          options={[...(me ? [] : [['', t.ownGeneral.nobody] as const]), ...named]}
          onChange={choose}
        />
      )}
      {(error ?? members.error) !== undefined && <ErrorLine error={error ?? members.error} />}
    </Group>
  );
}

function optionsOf<V extends string>(names: Record<V, string>): [V, string][] {
  return Object.entries(names) as [V, string][];
}
