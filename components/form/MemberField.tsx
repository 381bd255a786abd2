import { meFirst } from '@/utils/core/member';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { SelectField } from './SelectField';

interface Props {
  label: string;
  /** A member's id or empty. */
  value: string;
  onChange: (id: string) => void;
  first?: boolean;
}

/** A choice among the members, or nobody. */
export function MemberField({ label, value, onChange, first = false }: Props) {
  const { store } = usePanel();
  const { t } = useFullText();
  const { value: members = [] } = useLive(store, ['member'], () => store.all('member'), []);
  const named = [...members]
    .sort(meFirst)
    .map(({ id, name, me }) => [id as string, me ? t.form.me(name) : name] as const);
  const gone = value !== '' && members.length > 0 && !members.some(({ id }) => id === value);
  const options = [
    ['', t.form.nobody] as const,
    ...named,
    ...(gone ? [[value, t.form.formerMember] as const] : []),
  ];
  return (
    <SelectField label={label} first={first} value={value} options={options} onChange={onChange} />
  );
}
