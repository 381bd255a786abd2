import type { AccountLine } from '@/utils/app/account-line';
import { Avatar } from '../Avatar';
import { useText } from '../text/text';
import { Emphasised } from './Emphasised';
import { OptionRow } from './OptionRow';

interface Props {
  hit: { account: AccountLine; detail: string };
  asked: string;
  id: string;
  selected: boolean;
  onHover: () => void;
  onPick: () => void;
}

export function SearchHitRow({ hit: { account, detail }, asked, ...row }: Props) {
  const { t } = useText();
  const kind = t.kinds[account.kind];
  return (
    <OptionRow
      {...row}
      lead={<Avatar name={account.name} kind={account.kind} size={32} />}
      name={<Emphasised text={account.name} asked={asked} />}
      detail={
        <>
          <span class="visually-hidden">{kind} </span>
          {detail ? <Emphasised text={detail} asked={asked} /> : kind}
        </>
      }
    />
  );
}
