import { type AccountDraft, type Contact, newAccount } from '../account';
import { type AccountId, type CategoryId, type RelationId, SAMPLE_PREFIX } from '../ids';
import { newRelation, type Relation } from '../relation';
import type { Instant } from '../time';
import { contactRows } from './contact-rows';
import type { Firm } from './firm';
import { inventPerson, type Person, type Post } from './invented-people';
import { phoneOf } from './organizations';
import type { Random } from './random';

const contactCount = 150;

/** Makes the contacts and puts each among the people of the firms where they work now. */
export function sampleContacts(
  firms: readonly Firm[],
  random: Random,
): { contacts: Contact[]; relations: Relation[] } {
  const contacts: Contact[] = [];
  const relations: Relation[] = [];
  const add = ({ draft, posts }: Person) => {
    const contact = contactOf(draft, posts[0]!.firm, contacts.length + 1);
    contacts.push(contact);
    for (const post of posts) {
      relations.push(relationOf(contact, post, relations.length + 1));
      if (!post.former) post.firm.people.push(contact);
    }
  };

  for (const row of contactRows.trim().split('\n')) add(personOf(row.split('|'), firms, random));
  const taken = new Set(contacts.map((contact) => contact.name));
  for (let turn = 0; contacts.length < contactCount; turn++) {
    const firm = firmInTurn(firms, turn);
    if (firm) add(inventPerson(firm, firms, taken, random));
  }
  return { contacts, relations };
}

function contactOf(draft: Omit<AccountDraft, 'kind'>, firm: Firm, number: number): Contact {
  return newAccount(
    { kind: 'contact', categoryId: firm.category as CategoryId, ownerId: firm.owner.id, ...draft },
    `${SAMPLE_PREFIX}con_${String(number).padStart(3, '0')}` as AccountId,
    firm.organization.createdAt,
  ) as Contact;
}

function relationOf(contact: Contact, post: Post, number: number): Relation {
  const { firm, role, main, former } = post;
  const id = `${SAMPLE_PREFIX}rel_${String(number).padStart(3, '0')}` as RelationId;
  const createdAt: Instant = firm.organization.createdAt;
  return newRelation(
    { contactId: contact.id, organizationId: firm.organization.id, role, main, former },
    id,
    createdAt,
  );
}

function personOf(row: string[], firms: readonly Firm[], random: Random): Person {
  const [givenName, familyName, latin, roles, addresses] = row as [string, string, ...string[]];
  const posts = roles!.split(';').map((text) => {
    const [, mark, number, role] = /^([*-]?)(\d+):(.*)$/.exec(text)!;
    const firm = firms[Number(number) - 1]!;
    return { firm, role: role!, main: mark === '*', former: mark === '-' };
  });
  const emails = addresses!
    .split(';')
    .filter(Boolean)
    .map((address) =>
      address.startsWith('~') ? { label: 'private', address: address.slice(1) } : address,
    );
  const phones = [{ label: 'mobile', number: phoneOf(posts[0]!.firm.country, random) }];
  const other = latin ? { name: `${familyName} ${givenName}`, aliases: [latin] } : {};
  return { draft: { givenName, familyName, ...other, emails, phones }, posts };
}

/** Two people for every firm first, then more for customers: their teams are bigger. */
function firmInTurn(firms: readonly Firm[], turn: number): Firm | undefined {
  const firm = firms[turn % firms.length]!;
  const round = Math.floor(turn / firms.length);
  if (round >= 2) return firm.category === 'customer' && firm !== firms[0] ? firm : undefined;
  return firm.people.length <= round ? firm : undefined;
}
