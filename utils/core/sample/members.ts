import { type MemberId, SAMPLE_PREFIX } from '../ids';
import { type Member, newMember } from '../member';
import type { Instant } from '../time';
import type { Language } from './words';

export const ownDomain = 'tornalia.example';

const people = [
  ['Lucía Ferrer', 'lucia.ferrer', 'hola'],
  ['Jonas Weidmann', 'jonas.weidmann'],
  ['Amélie Roux', 'amelie.roux'],
  ['Tom Ashworth', 'tom.ashworth', 'accounts'],
  ['Ewa Zielińska', 'ewa.zielinska'],
] as const;

/** Who looks after whom goes by language. */
const speakers: Record<Language, number> = {
  es: 0,
  pt: 0,
  de: 1,
  fr: 2,
  it: 2,
  en: 3,
  sv: 3,
  ja: 3,
  pl: 4,
};

export function sampleMembers(createdAt: Instant): Member[] {
  return people.map(([name, ...locals], place) =>
    newMember(
      { name, emails: locals.map((local) => `${local}@${ownDomain}`) },
      `${SAMPLE_PREFIX}member_0${place + 1}` as MemberId,
      createdAt,
    ),
  );
}

export function speakerOf(language: Language, members: readonly Member[]): Member {
  return members[speakers[language]]!;
}
