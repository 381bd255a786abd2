import type { AddedNote, Addition, End } from '@/utils/app/add-to-account';
import type { NewAccount } from '@/utils/app/crm';
import type { Offer, Partner, Receiver } from '@/utils/app/offers';
import type { Account } from '@/utils/core/account';
import type { Understood } from '@/utils/core/detect/understood';
import { isDomain } from '@/utils/core/domain';
import { firstLine } from '@/utils/core/first-line';
import type { FullTexts } from '../text/full';

/**
 * What the user has said; `null` and a tick that is not there: as it was understood. So the draft, which
 * outlives the browser, holds nothing of the page that the user has not typed.
 */
export interface AddToValues {
  /** Of the account chosen; empty for a new one. */
  accountId: string | null;
  /** What was typed in search of it. */
  typed: string;
  kind: Account['kind'] | null;
  name: string | null;
  domain: string | null;
  ticks: Record<string, boolean>;
  /** Whoever the account is linked with. */
  partner: string | null;
  role: string | null;
  note: string;
}

export const nothingSaid: AddToValues = {
  accountId: null,
  typed: '',
  kind: null,
  name: null,
  domain: null,
  ticks: {},
  partner: null,
  role: null,
  note: '',
};

/** The key of the quote or, where there is none, of the page itself. */
export const QUOTE = 'quote';

export function isTicked(values: AddToValues, key: string, usual: boolean): boolean {
  return values.ticks[key] ?? usual;
}

/** The account to be made, as far as it is filled in. */
export interface MadeAccount {
  kind: Account['kind'];
  name: string;
  /** An organization's. */
  domain: string;
}

/** The sheet without what the user has said of it. */
export interface Filled {
  said: Understood;
  receiver: Receiver;
  made: MadeAccount;
  offers: readonly Offer[];
  partner: Partner | undefined;
}

export function additionOf(values: AddToValues, filled: Filled): Addition {
  const { said, receiver, made, offers, partner } = filled;
  const ticked = offers.filter(({ key, had, ticked }) => !had && isTicked(values, key, ticked));
  const textsOf = (what: Offer['what']) =>
    ticked.filter((offer) => offer.what === what).map(({ text }) => text);
  const linked = ticked.some(({ what }) => what === 'related');
  const note = noteOf(values, said);
  return {
    to: 'id' in receiver ? { id: receiver.id } : newAccountOf(made),
    emails: textsOf('email'),
    phones: textsOf('phone'),
    websites: textsOf('website'),
    ...(linked && partner && { related: relatedOf(values, filled, partner) }),
    ...(note && { note }),
  };
}

/** What has to be mended before it can be saved; empty where nothing has. */
export function problemsOf(values: AddToValues, filled: Filled, t: FullTexts) {
  const { made } = filled;
  const addition = additionOf(values, filled);
  const isNew = !('id' in addition.to);
  const partner = addition.related?.account;
  const domain = made.kind === 'organization' ? made.domain.trim() : '';
  return {
    name: isNew && !made.name.trim() ? t.create.nameMissing : '',
    domain: isNew && domain && !isDomain(domain) ? t.create.domainWrong : '',
    partner: partner && 'name' in partner && !partner.name ? t.create.nameMissing : '',
    nothing: isEmpty(addition) ? t.addTo.nothing : '',
  };
}

function isEmpty({ to, emails, phones, websites, related, note }: Addition): boolean {
  return 'id' in to && emails.length + phones.length + websites.length === 0 && !related && !note;
}

function newAccountOf({ kind, name, domain }: MadeAccount): NewAccount {
  if (kind === 'contact') return { kind, name };
  return { kind, name, ...(domain.trim() && { domain: domain.trim() }) };
}

function relatedOf(
  values: AddToValues,
  { said, receiver }: Filled,
  partner: Partner,
): NonNullable<Addition['related']> {
  const role = values.role ?? partner.role;
  if (partner.known) return { account: { id: partner.known.id }, role };
  const name = (values.partner ?? partner.name).trim();
  const email = said.person?.email;
  const account: End =
    receiver.kind === 'organization'
      ? { kind: 'contact', name, ...(email && { email }) }
      : { kind: 'organization', name, ...(partner.domain && { domain: partner.domain }) };
  return { account, role };
}

function noteOf(values: AddToValues, { quote, source }: Understood): AddedNote | undefined {
  const text = values.note.trim();
  const ticked = isTicked(values, QUOTE, quote !== undefined);
  const kept = (ticked && quote?.text) || '';
  if (!text && !kept && !(ticked && source)) return undefined;
  return {
    title: firstLine(text) || firstLine(kept) || source?.title || source?.url || '',
    text,
    ...(kept && { quote: kept }),
    ...(source && { sourceUrl: source.url }),
  };
}
