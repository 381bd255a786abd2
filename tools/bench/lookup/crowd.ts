import { pick, pickLikeNames, type Random, randomFrom } from './random';

/** An account as far as a search box knows it. */
export interface Somebody {
  name: string;
  address: string;
}

const HEADS = 'b br c ch d dr f g gr h j k kl l m n p pr r s sch st t tr v w z'.split(' ');
const CORES = 'a e i o u ai au ei ia ie o a e'.split(' ');
const TAILS = ['', '', '', 'l', 'n', 'r', 's', 'ck', 'll', 'm', 'nd', 'ng', 'rt', 'st', 'tz', 'x'];
const SECTORS =
  'consulting logistics software foods energy textiles insurance travel media dental printing farming security trading'.split(
    ' ',
  );
const FORMS = 'GmbH AG SL SA Ltd Inc LLC SRL BV Oy'.split(' ');
const FREE = 'gmail.com gmail.com outlook.com yahoo.com icloud.com gmx.de'.split(' ');
const TOPS = 'com com com de es fr it net org co.uk'.split(' ');

/**
 * People and companies that do not exist, three to two. Names are spread as in life, so the longer
 * the crowd the more of them are new: a million have about 300 000 different words.
 */
export function* crowd(count: number, seed = 1): Generator<Somebody> {
  const random = randomFrom(seed);
  const given = words(3_000, 2, random);
  const family = words(150_000, 3, random);
  const firms = words(150_000, 3, random);
  for (let i = 0; i < count; i++) {
    yield random() < 0.6 ? person() : company();
  }

  function person(): Somebody {
    const first = pickLikeNames(given, random);
    const last = pickLikeNames(family, random);
    const second = random() < 0.3 ? ` ${capital(pickLikeNames(family, random))}` : '';
    const own = random() < 0.5;
    const host = own ? `${pick(firms, random)}.${pick(TOPS, random)}` : pick(FREE, random);
    const number = own || random() < 0.6 ? '' : String(Math.floor(random() * 100));
    return {
      name: `${capital(first)} ${capital(last)}${second}`,
      address: `${first}.${last}${number}@${host}`,
    };
  }

  function company(): Somebody {
    const first = pick(firms, random);
    const second = random() < 0.4 ? pickLikeNames(firms, random) : pick(SECTORS, random);
    const host = random() < 0.5 ? first : `${first}-${second}`;
    return {
      name: `${capital(first)} ${capital(second)} ${pick(FORMS, random)}`,
      address: `info@${host}.${pick(TOPS, random)}`,
    };
  }
}

function words(count: number, syllables: number, random: Random): string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const length = syllables - 1 + Math.floor(random() * 2);
    let word = '';
    for (let i = 0; i < length || word.length < 3; i++) {
      word += pick(HEADS, random) + pick(CORES, random) + pick(TAILS, random);
    }
    made.add(word);
  }
  return [...made];
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
