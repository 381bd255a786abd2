import { Globe, type LucideIcon, Mail, Phone } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import { isWebAddress } from '@/utils/core/web-address';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './CardHead.module.css';
import { CreateMenu } from './CreateMenu';
import { outside, useReach, type WayOut } from './use-reach';

/** Create, and the three ways to reach them. */
export function HeadActions({ account }: { account: Account }) {
  const { t } = useFullText();
  const reach = useReach(account);
  const [email] = account.emails;
  const [phone] = account.phones;
  const website = account.websites.find(({ url }) => isWebAddress(url));
  return (
    <div class={s.actions}>
      <div class={s.create}>
        <CreateMenu account={account} />
      </div>
      {email && (
        <Way icon={Mail} name={t.card.email} to={email.address} way={reach.email(email.address)} />
      )}
      {phone && (
        <Way icon={Phone} name={t.card.call} to={phone.number} way={reach.phone(phone.number)} />
      )}
      {website && (
        <Way
          icon={Globe}
          name={t.card.website}
          to={website.url}
          way={{ href: website.url, ...outside }}
        />
      )}
    </div>
  );
}

interface WayProps {
  icon: LucideIcon;
  name: string;
  to: string;
  way: WayOut;
}

function Way({ icon: Icon, name, to, way: { href, ...way } }: WayProps) {
  return (
    <a
      href={href}
      class={`${c.button} ${s.way}`}
      aria-label={`${name}, ${to}`}
      title={`${name}: ${to}`}
      {...way}
    >
      <Icon size={18} />
    </a>
  );
}
