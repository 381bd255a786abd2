import { useState } from 'preact/hooks';
import type { AccountHead, RelatedAccount } from '@/utils/app/account-card';
import { AccountLink } from '../AccountLink';
import { Avatar } from '../Avatar';
import { useFullText } from '../text/text';
import s from './CardHead.module.css';
import { CardMenu } from './CardMenu';
import { CategoryChip } from './CategoryChip';
import { HeadActions } from './HeadActions';
import { OwnerChip } from './OwnerChip';

/** Who it is, what they are to us, who is responsible, and what one can do with them. */
export function CardHead({ card }: { card: AccountHead }) {
  const { t } = useFullText();
  const { account, category, owner } = card;
  const place = card.relations.find(
    ({ relation }) => relation.contactId === account.id && !relation.former,
  );
  return (
    <header class={s.head}>
      <div class={s.top}>
        <Avatar name={account.name} kind={account.kind} size={48} />
        <div class={s.who}>
          <Name name={account.name} />
          {place ? <Place place={place} /> : <p class={s.sub}>{t.kinds[account.kind]}</p>}
        </div>
        <CardMenu account={account} />
      </div>
      <div class={s.chips}>
        <CategoryChip account={account} {...(category && { category })} />
        <OwnerChip account={account} {...(owner && { owner })} />
      </div>
      <HeadActions account={account} />
    </header>
  );
}

/** Longer names are set smaller; what would fill the panel is folded. */
const LONG = 48;
const FOLDED = 140;

function Name({ name }: { name: string }) {
  const { t } = useFullText();
  const [whole, setWhole] = useState(false);
  const folds = name.length > FOLDED;
  return (
    <>
      <h1
        class={`${s.name} ${name.length > LONG ? s.long : ''} ${folds && !whole ? s.folded : ''}`}
        dir="auto"
      >
        {name}
      </h1>
      {folds && (
        <button type="button" class={s.unfold} onClick={() => setWhole(!whole)}>
          {whole ? t.account.shortName : t.account.wholeName}
        </button>
      )}
    </>
  );
}

function Place({ place }: { place: RelatedAccount }) {
  const { t } = useFullText();
  return (
    <p class={s.sub}>
      {t.card.roleAt(place.relation.role)} <AccountLink account={place.account} />
    </p>
  );
}
