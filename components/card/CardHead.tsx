import { Globe, Mail, Phone } from 'lucide-preact';
import type { AccountHead, RelatedAccount } from '@/utils/app/account-card';
import { AccountLink } from '../AccountLink';
import { Avatar } from '../Avatar';
import { Chip } from '../Chip';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './CardHead.module.css';
import { CardMenu } from './CardMenu';
import { CreateMenu } from './CreateMenu';
import { contactLines } from './contact-lines';

/** Who it is, what they are to us, who is responsible, and the three ways to reach them. */
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
          <h1 class={`${s.name} ${account.name.length > 48 ? s.long : ''}`}>{account.name}</h1>
          {place ? <Place place={place} /> : <p class={s.sub}>{t.kinds[account.kind]}</p>}
        </div>
        <CreateMenu account={account} />
        <CardMenu account={account} />
      </div>
      <div class={s.facts}>
        {category && <Chip tone={category.tone} text={category.name} />}
        {owner ? (
          <span class={s.owner}>
            <Avatar name={owner.name} kind="contact" size={20} />
            {t.card.owner(owner.name)}
          </span>
        ) : (
          <span>{t.card.noOwner}</span>
        )}
      </div>
      <QuickActions card={card} />
    </header>
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

function QuickActions({ card }: { card: AccountHead }) {
  const { t, format } = useFullText();
  const lines = contactLines(card.account, format.locale).filter((line) => line.href);
  const [email, phone, website] = (['email', 'phone', 'website'] as const).map((type) =>
    lines.find((line) => line.type === type),
  );
  if (!email && !phone && !website) return null;
  return (
    <div class={s.actions}>
      {email && (
        <a class={c.button} href={email.href} title={email.text}>
          <Mail size={16} />
          {t.card.email}
        </a>
      )}
      {phone && (
        <a class={c.button} href={phone.href} title={phone.text}>
          <Phone size={16} />
          {t.card.call}
        </a>
      )}
      {website && (
        <a
          class={c.button}
          href={website.href}
          target="_blank"
          rel="noreferrer"
          title={website.text}
        >
          <Globe size={16} />
          {t.card.website}
        </a>
      )}
    </div>
  );
}
