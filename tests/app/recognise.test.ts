import { beforeEach, describe, expect, it } from 'vitest';
import { companyIndex } from '@/utils/app/company-index';
import type { Store } from '@/utils/app/ports';
import { recognise } from '@/utils/app/recognise';
import { type AccountDraft, newAccount } from '@/utils/core/account';
import { editOf } from '@/utils/core/change';
import type { PageText } from '@/utils/core/detect/page-text';
import type { AccountId } from '@/utils/core/ids';
import { instantOf } from '@/utils/core/time';
import { createMemoryStore } from '../fakes/memory-store';

let store: Store;
beforeEach(() => {
  store = createMemoryStore();
});

async function save(id: string, draft: AccountDraft): Promise<AccountId> {
  const account = newAccount(draft, id as AccountId, instantOf(0));
  await store.edit([editOf('account', undefined, account)!]);
  return account.id;
}

async function matchesIn(text: string, links: PageText['links'] = [], own: string[] = []) {
  const names = companyIndex(await store.nameEntries());
  const mentions = await recognise({ store, names, own: new Set(own) }, { text, links });
  return mentions.map(({ match, start, end }) => ({ ...match, at: text.slice(start, end) }));
}

describe('whom an address on a page stands for', () => {
  it('is the account that has it, whichever of its addresses it is', async () => {
    const jane = await save('jane', {
      kind: 'contact',
      name: 'Jane',
      emails: ['j@acme.example', 'jane@gmail.com'],
    });
    expect(await matchesIn('from Jane@Gmail.com')).toMatchObject([
      { accountIds: [jane], reason: { kind: 'address' }, at: 'Jane@Gmail.com' },
    ]);
  });

  it('is every account that has it, for the user to choose', async () => {
    await save('a', { kind: 'contact', name: 'Ann', emails: ['info@acme.example'] });
    await save('b', { kind: 'organization', name: 'Acme', emails: ['info@acme.example'] });
    const [match] = await matchesIn('info@acme.example');
    expect(match?.accountIds).toEqual(['a', 'b']);
  });

  it('is the organization of its domain or a parent domain, and the person is proposed', async () => {
    const acme = await save('acme', {
      kind: 'organization',
      name: 'Acme',
      domains: ['acme.example'],
    });
    expect(await matchesIn('new.person@mail.acme.example')).toMatchObject([
      {
        accountIds: [acme],
        reason: { kind: 'domain', domain: 'acme.example' },
        proposal: { name: 'New Person', organizationId: acme },
      },
    ]);
  });

  it('is nobody at a free-mail domain, even where an organization claims it', async () => {
    await save('x', { kind: 'organization', name: 'X', domains: ['gmail.com'] });
    const [match] = await matchesIn('somebody@gmail.com');
    expect(match).toMatchObject({ accountIds: [], reason: { kind: 'unknown' } });
    expect(match?.proposal).toEqual({ name: 'Somebody' });
  });

  it('is proposed as new with its registrable domain when nobody knows it', async () => {
    const [match] = await matchesIn('Ask bo@sales.beta.co.uk');
    expect(match).toMatchObject({
      accountIds: [],
      proposal: { name: 'Bo', domain: 'beta.co.uk' },
    });
  });

  it('is proposed under the name the page gives it', async () => {
    const [match] = await matchesIn('Ivo Dalmasso <ivo.dalmasso.bottega1958@libero.it>');
    expect(match?.proposal).toEqual({ name: 'Ivo Dalmasso' });
  });

  it('is never one of ours', async () => {
    expect(await matchesIn('me@us.example', [], ['me@us.example'])).toEqual([]);
  });

  it('is taken from a mailto link, and only once where the link shows the address', async () => {
    const text = 'Write us or to jane@acme.example';
    const links = [
      { href: 'mailto:sales@acme.example', start: 0, end: 8 },
      { href: 'mailto:jane@acme.example', start: 15, end: 32 },
    ];
    const found = await matchesIn(text, links);
    expect(found.map(({ text, at }) => [text, at])).toEqual([
      ['sales@acme.example', 'Write us'],
      ['jane@acme.example', 'jane@acme.example'],
    ]);
  });
});

describe('whom a company name on a page stands for', () => {
  it('is the organization with that name or alias, its legal form and accents aside', async () => {
    const id = await save('m', {
      kind: 'organization',
      name: 'Müller & Söhne GmbH & Co. KG',
      aliases: ['M&S Maschinenbau'],
    });
    const found = await matchesIn('Muller und Sohne, früher M & S Maschinenbau');
    expect(found.map(({ accountIds, at }) => [accountIds, at])).toEqual([
      [[id], 'Muller und Sohne'],
      [[id], 'M & S Maschinenbau'],
    ]);
  });

  it('is not looked for inside an address', async () => {
    await save('acme', { kind: 'organization', name: 'Acme', domains: ['acme.example'] });
    const found = await matchesIn('Jane@Acme.example');
    expect(found.map(({ kind }) => kind)).toEqual(['email']);
  });

  it('is forgotten with a deleted account', async () => {
    const id = await save('acme', { kind: 'organization', name: 'Acme' });
    await store.edit([{ table: 'account', id, fields: { deleted: true } }]);
    expect(await matchesIn('Acme')).toEqual([]);
  });
});
