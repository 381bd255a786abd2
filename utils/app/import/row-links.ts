import { newActivity } from '../../core/activity';
import { firstLine } from '../../core/first-line';
import type { AccountId, ActivityId, RelationId } from '../../core/ids';
import { workplaceKey } from '../../core/import/identity';
import type { Records } from '../../core/record';
import { newRelation } from '../../core/relation';
import type { World } from '../ports';
import { mainFact, noteFact, noteRelation, pairFact, relationFact } from './facts';
import type { KnownAccounts } from './known-accounts';
import type { NamedLists } from './named-lists';

interface LinkPorts {
  known: KnownAccounts;
  lists: NamedLists;
  world: World;
}

/** The relations and notes that the rows of one batch make, each once. */
export class RowLinks {
  readonly relations: Records['relation'][] = [];
  readonly notes: Records['activity'][] = [];
  readonly #ports: LinkPorts;

  constructor(ports: LinkPorts) {
    this.#ports = ports;
  }

  /**
   * @param isFirst of the places its row names
   * @param name of the contact, as it is compared; empty where it has none
   */
  relate(
    contactId: AccountId,
    { organizationId, role }: { organizationId: AccountId; role: string },
    isFirst: boolean,
    name: string,
  ): void {
    const { known, world } = this.#ports;
    if (name) known.addKeys(contactId, [workplaceKey(organizationId, name)]);
    const ends = { contactId, organizationId };
    if (known.has(role ? relationFact({ ...ends, role }) : pairFact(ends))) return;
    const main = isFirst && !known.has(mainFact(contactId));
    const made = newRelation({ ...ends, role, main }, world.newId() as RelationId, world.now());
    noteRelation(known, made);
    this.relations.push(made);
  }

  write(id: AccountId, said: string): void {
    const { known, lists, world } = this.#ports;
    const text = said.trim();
    if (!text || known.has(noteFact(id, text))) return;
    known.note(noteFact(id, text));
    const draft = {
      kind: 'note',
      title: firstLine(text),
      text,
      accountIds: [id],
      notedAt: world.now(),
      ...(lists.me && { ownerId: lists.me }),
    } as const;
    this.notes.push(
      newActivity({ ...draft, accountIds: [id] }, world.newId() as ActivityId, world.now()),
    );
  }
}
