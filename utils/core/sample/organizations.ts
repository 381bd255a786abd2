import { newAccount, type Organization } from '../account';
import { type AccountId, type CategoryId, SAMPLE_PREFIX } from '../ids';
import type { Member } from '../member';
import { type Country, countryOf } from './countries';
import type { Days } from './days';
import type { Firm } from './firm';
import { speakerOf } from './members';
import { organizationRows } from './organization-rows';
import type { Random } from './random';
import { wordsByLanguage } from './text/by-language';
import type { Language } from './words';

const categories = {
  c: 'customer',
  l: 'lead',
  p: 'partner',
  s: 'supplier',
  o: 'other',
} as const;

/** All firms, still without people. */
export function sampleFirms(days: Days, members: readonly Member[], random: Random): Firm[] {
  const rows = organizationRows.trim().split('\n');
  return rows.map((row, place) => firmOf(row.split('|'), place, days, members, random));
}

function firmOf(
  row: string[],
  place: number,
  days: Days,
  members: readonly Member[],
  random: Random,
): Firm {
  const [name, aliases, slug, code, street, postalCode, city, letter, about, spoken] = row;
  const country = countryOf(code!);
  const language = (spoken as Language | undefined) ?? country.language;
  const category = categories[letter as keyof typeof categories];
  const owner = speakerOf(language, members);
  const domain = `${slug}.example`;
  const known = category === 'customer' || category === 'supplier' || category === 'partner';
  const organization = newAccount(
    {
      kind: 'organization',
      name: name!,
      aliases: aliases!.split(';'),
      categoryId: category as CategoryId,
      ownerId: owner.id,
      emails: sharesMailbox(slug!) ? [] : [`info@${domain}`],
      phones: [digits(country.phone, random)],
      websites: [`www.${domain}`],
      domains: [domain],
      addresses: [
        { label: 'work', street: street!, postalCode: postalCode!, city: city!, country: code! },
      ],
      description: about!,
      ...(known && country.vat ? { vatNumber: digits(country.vat, random) } : {}),
      ...tagsAndFields(category, place, slug!),
    },
    `${SAMPLE_PREFIX}org_${String(place + 1).padStart(2, '0')}` as AccountId,
    days.at(-655 + (place % 14), 540 + place),
  ) as Organization;
  const words = wordsByLanguage[language];
  return { organization, country, language, words, city: city!, category, owner, people: [] };
}

/** Here the address belongs to two people instead (see the contacts). */
function sharesMailbox(slug: string): boolean {
  return slug === 'tischlerei-huber';
}

function tagsAndFields(category: Firm['category'], place: number, slug: string) {
  const socials =
    place % 4 === 1 ? [{ label: 'Mastodon', url: `https://social.example/@${slug}` }] : [];
  if (category !== 'customer') return { socials, tags: place % 3 === 0 ? ['trade fair'] : [] };
  const tags = [
    ...(place % 5 === 0 ? ['framework contract'] : []),
    ...(place % 4 === 0 ? ['reference'] : []),
  ];
  return { socials, tags, custom: { 'Customer no.': `C-${10_204 + place * 7}` } };
}

/** Fills each `#` with a digit. */
export function digits(pattern: string, random: Random): string {
  return pattern.replace(/#/g, () => String(random.int(0, 9)));
}

export function phoneOf(country: Country, random: Random): string {
  return digits(country.phone, random);
}
