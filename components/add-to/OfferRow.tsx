import { Building2, Globe, Mail, Phone, UserRound } from 'lucide-preact';
import type { Offer } from '@/utils/app/offers';
import type { Account } from '@/utils/core/account';
import { shortWebAddress } from '@/utils/core/web-address';
import { AddressText } from '../AddressText';
import { useFullText } from '../text/text';
import s from './OfferList.module.css';

interface Props {
  offer: Offer;
  /** Of the account that gets it. */
  kind: Account['kind'];
  ticked: boolean;
  onTick: (on: boolean) => void;
}

const ICONS = { email: Mail, phone: Phone, website: Globe };

export function OfferRow({ offer, kind, ticked, onTick }: Props) {
  const { t } = useFullText();
  const { what, text, had, owner } = offer;
  const partner = kind === 'organization' ? 'contact' : 'organization';
  const related = partner === 'contact' ? UserRound : Building2;
  const Icon = what === 'related' ? related : ICONS[what];
  const called = what === 'related' ? t.relation.other[partner] : t.account.kindOf[what];
  const state = had ? t.addTo.had : owner && t.addTo.owner(owner.name);
  return (
    <label class={s.row}>
      <input
        type="checkbox"
        checked={ticked && !had}
        disabled={had}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <Icon size={16} />
      <span class={s.main}>
        <span dir="auto">
          {what === 'email' ? (
            <AddressText address={text} />
          ) : what === 'website' ? (
            shortWebAddress(text)
          ) : (
            text
          )}
        </span>
        <span class={s.small}>{[called, state].filter(Boolean).join(' · ')}</span>
      </span>
    </label>
  );
}
