import { ChevronDown, Globe, Link, Mail, MapPin, Phone } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import { AddressText } from '../AddressText';
import { CopyButton } from '../CopyButton';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import s from './ContactData.module.css';
import { type ContactLine, contactLines } from './contact-lines';
import section from './Section.module.css';

const ICONS = { email: Mail, phone: Phone, website: Globe, social: Link, address: MapPin };

export function ContactData({ account }: { account: Account }) {
  const { t, format } = useFullText();
  const lines = contactLines(account, format.locale);
  return (
    <section class={section.section}>
      <h2 class={row.heading}>{t.card.data}</h2>
      {account.description && <p class={s.description}>{account.description}</p>}
      {lines.length === 0 && <p class={section.empty}>{t.card.noData}</p>}
      <ul>
        {lines.map((line) => (
          <Line key={`${line.type}${line.text}${line.label}`} line={line} />
        ))}
      </ul>
      <MoreData account={account} />
    </section>
  );
}

function Line({ line }: { line: ContactLine }) {
  const { t } = useFullText();
  const Icon = ICONS[line.type];
  const outside = line.type === 'website' || line.type === 'social';
  return (
    <li class={s.entry}>
      <Icon size={18} />
      <span class={s.text}>
        {line.href ? (
          <a href={line.href} {...(outside && { target: '_blank', rel: 'noreferrer' })}>
            {line.type === 'email' ? <AddressText address={line.text} /> : line.text}
          </a>
        ) : (
          line.text
        )}
        {line.label && <span class={s.label}>{t.labels[line.label] ?? line.label}</span>}
      </span>
      <CopyButton text={line.text} />
    </li>
  );
}

function MoreData({ account }: { account: Account }) {
  const { t } = useFullText();
  const facts: [string, string][] = [
    [t.card.vat, account.vatNumber ?? ''],
    [t.card.aliases, account.aliases.join(', ')],
    [t.card.tags, account.tags.join(', ')],
    ...Object.entries(account.custom).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
  ];
  const known = facts.filter(([, value]) => value !== '');
  if (known.length === 0) return null;
  return (
    <details class={s.more}>
      <summary>
        {t.card.moreData}
        <ChevronDown size={16} />
      </summary>
      <dl class={s.facts}>
        {known.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
