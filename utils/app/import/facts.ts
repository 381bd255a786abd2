import { fold } from '../../core/name';
import type { KnownAccounts } from './known-accounts';

/** That there is such a relation, and whether the contact has a main one. */
export function noteRelation(
  known: KnownAccounts,
  of: { contactId: string; organizationId: string; role: string; main: boolean },
): void {
  known.note(pairFact(of));
  known.note(relationFact(of));
  if (of.main) known.note(mainFact(of.contactId));
}

export function pairFact(of: { contactId: string; organizationId: string }): string {
  return `pair ${of.contactId} ${of.organizationId}`;
}

export function relationFact(of: {
  contactId: string;
  organizationId: string;
  role: string;
}): string {
  return `${pairFact(of)} ${fold(of.role.trim())}`;
}

export function mainFact(contactId: string): string {
  return `main ${contactId}`;
}

export function noteFact(id: string, text: string): string {
  return `note ${id} ${text.trim()}`;
}
