import type { AccountDraft } from '../account';
import { fold } from '../name';
import type { Firm } from './firm';
import { namePool } from './names';
import { phoneOf } from './organizations';
import type { Random } from './random';

export interface Post {
  firm: Firm;
  role: string;
  main: boolean;
  former: boolean;
}

export interface Person {
  draft: Omit<AccountDraft, 'kind'>;
  posts: Post[];
}

const freeMail = ['gmail.com', 'outlook.com', 'yahoo.com', 'gmx.net', 'proton.me'];

/** @param taken names in use; the new one is added */
export function inventPerson(
  firm: Firm,
  firms: readonly Firm[],
  taken: Set<string>,
  random: Random,
): Person {
  const name = freeName(firm, taken, random);
  const latin = `${name.latinGiven}.${name.latinFamily}`;
  const local = fold(firm.language === 'de' ? spelled(latin) : latin);
  const emails: NonNullable<AccountDraft['emails']> = [];
  if (random.chance(0.76)) emails.push(`${local}@${firm.organization.domains[0]}`);
  if (random.chance(0.08)) {
    const address = `${local}.${random.int(1000, 9999)}x@${random.pick(freeMail)}`;
    emails.push({ label: 'private', address });
  }
  const phone = { label: 'work', number: phoneOf(firm.country, random) };
  const draft = {
    givenName: name.given,
    familyName: name.family,
    name: name.whole,
    aliases: name.given === name.latinGiven ? [] : [`${name.latinGiven} ${name.latinFamily}`],
    emails,
    phones: emails.length === 0 || random.chance(0.6) ? [phone] : [],
    tags: random.chance(0.1) ? ['newsletter'] : [],
  };
  return { draft, posts: postsOf(firm, firms, random) };
}

function postsOf(firm: Firm, firms: readonly Firm[], random: Random): Post[] {
  const roles = firm.words.roles.split('|');
  const first = firm.people.length === 0;
  const role = first ? roles[random.int(0, 1)]! : roles[random.int(2, 6)]!;
  const posts: Post[] = [{ firm, role, main: first, former: false }];
  if (random.chance(0.3)) {
    const near = firms.filter((other) => other !== firm && isNear(other, firm));
    const wanted = random.chance(0.25) ? 2 : 1;
    const from = random.int(0, near.length);
    for (const other of [...near.slice(from), ...near].slice(0, Math.min(wanted, near.length))) {
      posts.push({
        firm: other,
        role: random.pick(roles),
        main: false,
        former: random.chance(0.4),
      });
    }
    posts[0]!.main = posts.length > 1 || first;
  }
  return posts;
}

/** In the same country and language; the first firm is peopled by hand. */
function isNear(other: Firm, firm: Firm): boolean {
  const [there, here] = [other, firm].map((one) => one.organization.addresses[0]!.country);
  return there === here && other.language === firm.language && other.people.length < 6;
}

function freeName(firm: Firm, taken: Set<string>, random: Random) {
  const pool = namePool(firm.organization.addresses[0]!.country, firm.language);
  for (;;) {
    const [given, latinGiven = given] = random.pick(pool.given).split('/');
    const [family, latinFamily = family] = random.pick(pool.family).split('/');
    const whole = given === latinGiven ? `${given} ${family}` : `${family} ${given}`;
    if (taken.has(whole)) continue;
    taken.add(whole);
    return {
      whole,
      given: given!,
      latinGiven: latinGiven!,
      family: family!,
      latinFamily: latinFamily!,
    };
  }
}

/** German umlauts stand as two letters in addresses; folding alone would drop the second. */
function spelled(name: string): string {
  return name.replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ä/g, 'ae');
}
