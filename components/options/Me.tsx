import { chooseMe } from '@/utils/app/members';
import type { MemberId } from '@/utils/core/ids';
import { ErrorLine } from '../ErrorLine';
import { SelectField } from '../form/SelectField';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { OPTION_WORDS } from './option-words';
import { useOptions } from './options';
import { Group } from './Section';
import { hrefOf } from './section-ids';
import { useSaving } from './use-saving';

/** Who of the members sits here. */
export function Me() {
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
    <Group words={OPTION_WORDS.me}>
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
