import { beforeEach, describe, expect, it } from 'vitest';
import { knownNames } from '@/utils/app/known-names';
import { leftOut } from '@/utils/app/left-out';
import type { NameStore, Store } from '@/utils/app/ports';
import { recognise } from '@/utils/app/recognise';
import { type AccountDraft, newAccount } from '@/utils/core/account';
import { editOf } from '@/utils/core/change';
import type { PageText } from '@/utils/core/detect/page-text';
import type { AccountId } from '@/utils/core/ids';
import { instantOf } from '@/utils/core/time';
import { createMemoryStore } from '../fakes/memory-store';

let store: Store & NameStore;
beforeEach(() => {
  store = createMemoryStore();
});

async function save(id: string, draft: AccountDraft): Promise<AccountId> {
  const account = newAccount(draft, id as AccountId, instantOf(0));
  await store.edit([editOf('account', undefined, account)!]);
  return account.id;
}

interface Said {
  own?: string[];
  never?: string[];
  choices?: [key: string, accountId: AccountId | undefined][];
}

async function matchesIn(text: string, links: PageText['links'] = [], said: Said = {}) {
  const { names } = await knownNames(store);
  const out = leftOut(said.own ?? [], said.never);
  const by = { store, names, out, choices: new Map(said.choices) };
  const mentions = await recognise(by, { text, links });
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

  it('is somebody new without the house of their domain, where the user says so', async () => {
    await save('acme', { kind: 'organization', name: 'Acme', domains: ['acme.example'] });
    const choices: Said['choices'] = [['email:jane.doe@acme.example', undefined]];
    const [match] = await matchesIn('jane.doe@acme.example', [], { choices });
    expect(match).toMatchObject({ accountIds: [], reason: { kind: 'unknown' } });
    expect(match?.proposal).toEqual({ name: 'Jane Doe' });
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
    expect(await matchesIn('me@us.example', [], { own: ['me@us.example'] })).toEqual([]);
  });

  it('is no news where a colleague has it, and shown where they are an account', async () => {
    const bo = await save('bo', { kind: 'contact', name: 'Bo', emails: ['bo@us.example'] });
    const own = ['me@us.example', 'me.private@gmail.com'];
    const found = await matchesIn('bo@us.example, ann@mail.us.example, x@gmail.com', [], { own });
    expect(found.map(({ text, accountIds }) => [text, accountIds])).toEqual([
      ['bo@us.example', [bo]],
      ['x@gmail.com', []],
    ]);
  });

  it('is proposed with the role and the company that its signature gives', async () => {
    const [, contact] = await matchesIn(
      'Petra Holm\nLeiterin Einkauf\nNordwind GmbH\np@nordwind.example',
    );
    expect(contact?.proposal).toMatchObject({ company: 'Nordwind GmbH', role: 'Leiterin Einkauf' });
  });

  it('is never shown again where the user has said so, nor anybody at a domain', async () => {
    await save('spam', { kind: 'contact', name: 'Spam', emails: ['news@spam.example'] });
    const text = 'news@spam.example x@mail.noise.example ok@fine.example';
    const never = ['email:news@spam.example', 'domain:noise.example'];
    const found = await matchesIn(text, [], { never });
    expect(found.map(({ text }) => text)).toEqual(['ok@fine.example']);
  });

  it('is the account the user has chosen, or nobody', async () => {
    const ann = await save('a', { kind: 'contact', name: 'Ann', emails: ['info@acme.example'] });
    await save('b', { kind: 'organization', name: 'Acme', emails: ['info@acme.example'] });
    const key = 'email:info@acme.example';
    expect(await matchesIn('info@acme.example', [], { choices: [[key, ann]] })).toMatchObject([
      { accountIds: [ann], reason: { kind: 'chosen' } },
    ]);
    expect(await matchesIn('info@acme.example', [], { choices: [[key, undefined]] })).toEqual([]);
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

  it('is offered as a new organization where a legal form says that it is one', async () => {
    const found = await matchesIn(
      'a visit to Nordwind Logistik GmbH, and again to Nordwind Logistik GmbH',
    );
    expect(found).toMatchObject([
      {
        key: 'name:nordwind logistik',
        accountIds: [],
        proposal: { name: 'Nordwind Logistik GmbH' },
      },
    ]);
  });

  it('is nobody where the user has said so, or never to be shown', async () => {
    await save('t', { kind: 'organization', name: 'Target Corp' });
    const key = 'name:target';
    expect(await matchesIn('Target Corp')).toHaveLength(1);
    expect(await matchesIn('Target Corp', [], { choices: [[key, undefined]] })).toEqual([]);
    expect(await matchesIn('Target Corp', [], { never: [key] })).toEqual([]);
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

describe('whom a number on a page stands for', () => {
  beforeEach(async () => {
    await save('jane', {
      kind: 'contact',
      name: 'Jane',
      phones: ['+49 711 123456', '+34 911 222 333'],
    });
    await save('acme', { kind: 'organization', name: 'Acme', vatNumber: 'DE123456789' });
  });

  it('is whoever has the telephone, in whatever writing', async () => {
    const text = 'T 0711/12 34 56 or +34 911222333, not +43 711 123456';
    expect(await matchesIn(text)).toMatchObject([
      { accountIds: ['jane'], reason: { kind: 'phone' }, at: '0711/12 34 56' },
      { accountIds: ['jane'], reason: { kind: 'phone' }, at: '+34 911222333' },
    ]);
  });

  it('is the organization with the VAT number', async () => {
    expect(await matchesIn('USt-IdNr. DE 123 456 789 · Amtsgericht')).toMatchObject([
      { accountIds: ['acme'], reason: { kind: 'vat' }, at: 'DE 123 456 789' },
    ]);
  });

  it('is nobody new', async () => {
    expect(await matchesIn('Call 212-555-0142, VAT FR12345678901')).toEqual([]);
  });
});
