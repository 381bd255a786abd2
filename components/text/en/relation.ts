import type { SuspectReason } from '@/utils/app/duplicates';
import { pluralIn } from '../plural';

const plural = pluralIn('en');

export const relation = {
  relation: {
    /** By what stands at the other end. */
    add: { contact: 'Add a person', organization: 'Add an organization' },
    goOn: 'Go on adding',
    newTitle: 'New relation',
    editTitle: 'Edit relation',
    other: { contact: 'Person', organization: 'Organization' },
    role: 'Role',
    roleHint: 'What they do there: Buyer, Accounting, Board member …',
    main: 'Main organization',
    mainOf: (name: string) => `Main organization of ${name}`,
    former: 'Former, no longer in force',
    isMain: 'main',
    choose: {
      contact: 'Choose or create a person.',
      organization: 'Choose or create an organization.',
    },
    exists: (name: string, role: string) =>
      role ? `${name} is linked as ${role} already.` : `${name} is linked without a role already.`,
    linkedAs: (roles: string) => (roles ? `Linked already: ${roles}` : 'Linked already'),
    newContact: 'New person',
    newOrganization: 'New organization',
    back: 'Choose another',
    save: 'Link',
    added: (contact: string, organization: string) => `${contact} linked to ${organization}`,
    saved: 'Relation saved',
    menu: (name: string) => `Actions for ${name}`,
    edit: 'Edit role',
    markMain: 'Mark as main organization',
    unmarkMain: 'No longer the main one',
    markFormer: 'Mark as former',
    markCurrent: 'In force again',
    remove: 'Remove relation',
    madeMain: (contact: string, organization: string) =>
      `${organization} is now the main organization of ${contact}`,
    unmadeMain: (contact: string) => `${contact} has no main organization now`,
    madeFormer: (name: string) => `${name} marked as former`,
    madeCurrent: (name: string) => `${name} in force again`,
    removed: (name: string) => `Relation with ${name} removed`,
    formers: (count: number) => `Former (${count})`,
    more: (count: number) => `Show ${count} more`,
    all: (count: number) => `Show all ${count}`,
    find: 'Find by name, address or role',
    nothing: (text: string) => `Nobody here matches “${text}”.`,
    found: (count: number) => plural(count, { one: '1 relation', other: `${count} relations` }),
  },
  suspect: {
    title: 'Perhaps already in Ficha',
    reason: (reason: SuspectReason) => {
      if (reason.kind === 'address') return `has ${reason.address}`;
      if (reason.kind === 'domain') return `has the domain ${reason.domain}`;
      return 'has the same name';
    },
    take: 'Take this one',
    open: 'Open',
    linked: 'linked already',
  },
  picture: {
    title: 'Neighbourhood',
    /** What the whole picture is, for those who do not see it. */
    label: (name: string) => `${name} and those around`,
    more: (count: number) => `+${count} more`,
    moreOf: (name: string, count: number) =>
      plural(count, {
        one: `1 more relation of ${name}`,
        other: `${count} more relations of ${name}`,
      }),
    also: (name: string) => `also with ${name}`,
    main: 'main',
    former: 'former',
    empty: 'Once somebody is linked, the picture of who works with whom stands here.',
  },
  newAccount: {
    category: 'Category',
    noCategory: 'None',
    worksAt: (name: string) => `Works at ${name}`,
  },
};
