import { beforeEach, describe, expect, it } from 'vitest';
import { knownNames } from '@/utils/app/known-names';
import { leftOut } from '@/utils/app/left-out';
import type { NameStore, Store } from '@/utils/app/ports';
import { type Recogniser, recognise } from '@/utils/app/recognise';
import { evidentIn, recogniseFacts } from '@/utils/app/recognise-facts';
import { type AccountDraft, newAccount } from '@/utils/core/account';
import { editOf } from '@/utils/core/change';
import type { PageFacts, Stated } from '@/utils/core/detect/page-facts';
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

async function recogniser(part: Partial<Recogniser> = {}): Promise<Recogniser> {
  const { names } = await knownNames(store);
  return { store, names, out: leftOut([]), choices: new Map(), ...part };
}

const stated = (part: Partial<Stated> & { name: string }): Stated => ({
  kind: 'organization',
  emails: [],
  phones: [],
  vatNumbers: [],
  urls: [],
  ...part,
});

async function matchesOf(facts: Partial<PageFacts>, part?: Partial<Recogniser>) {
  const page = { host: 'news.example', mailbox: false, stated: [], ...facts };
  return recogniseFacts(await recogniser(part), page);
}

describe('whose a page is', () => {
  it('is the organization that has its domain or a parent domain', async () => {
    const acme = await save('acme', {
      kind: 'organization',
      name: 'Acme',
      domains: ['acme.example'],
    });
    expect(await matchesOf({ host: 'www.shop.acme.example' })).toMatchObject([
      { key: 'site:acme.example', accountIds: [acme], reason: { kind: 'site' } },
    ]);
  });

  it('is nobody where it is a webmail, the user’s own site or a free-mail provider', async () => {
    for (const domain of ['acme.example', 'gmail.com']) {
      await save(domain, { kind: 'organization', name: 'Acme', domains: [domain] });
    }
    expect(await matchesOf({ host: 'acme.example', mailbox: true })).toEqual([]);
    expect(
      await matchesOf({ host: 'acme.example' }, { out: leftOut(['me@acme.example']) }),
    ).toEqual([]);
    expect(await matchesOf({ host: 'gmail.com' })).toEqual([]);
  });

  it('is nobody where the user has said so', async () => {
    await save('acme', { kind: 'organization', name: 'Acme', domains: ['acme.example'] });
    const host = 'acme.example';
    expect(await matchesOf({ host }, { out: leftOut([], ['site:acme.example']) })).toEqual([]);
    const choices = new Map([['site:acme.example', undefined]]);
    expect(await matchesOf({ host }, { choices })).toEqual([]);
  });

  it('is proposed as its data, its imprint or its name says, with its domain', async () => {
    const host = 'www.acme.example';
    const url = 'https://acme.example/about';
    const proposed = { name: 'Acme Tools', domain: 'acme.example' };
    const other = stated({ name: 'Globex', urls: ['https://globex.example'] });
    expect(
      (await matchesOf({ host, stated: [other, stated({ name: 'Acme Tools', urls: [url] })] })).at(
        -1,
      ),
    ).toMatchObject({ kind: 'name', accountIds: [], proposal: proposed });
    expect(
      await matchesOf({ host, imprint: 'Impressum\nAcme Tools GmbH\nWeg 1\nHoster: Globex AG' }),
    ).toMatchObject([{ proposal: { name: 'Acme Tools GmbH', domain: 'acme.example' } }]);
    expect(await matchesOf({ host, siteName: 'Spanners | Acme' })).toMatchObject([
      { proposal: { name: 'Acme', domain: 'acme.example' } },
    ]);
    expect(await matchesOf({ host, siteName: 'The best spanners' })).toEqual([]);
  });
});

describe('whom the data of a page name', () => {
  it('are known by name, however common the word, and by their addresses and numbers', async () => {
    const target = await save('target', { kind: 'organization', name: 'Target' });
    const jane = await save('jane', {
      kind: 'contact',
      name: 'Jane',
      emails: ['jane@target.example'],
    });
    expect(
      await matchesOf({ stated: [stated({ name: 'Target', emails: ['jane@target.example'] })] }),
    ).toMatchObject([
      { key: 'name:target', accountIds: [target], reason: { kind: 'stated' } },
      { key: 'email:jane@target.example', accountIds: [jane] },
    ]);
  });

  it('are proposed with what they are and where', async () => {
    const [match] = await matchesOf({
      stated: [stated({ kind: 'contact', name: 'Jane Doe', emails: ['jd@acme.example'] })],
    });
    expect(match).toMatchObject({ proposal: { name: 'Jane Doe', domain: 'acme.example' } });
  });
});

describe('a common word in the text', () => {
  const text = 'We bought it at Target last week, and target groups liked it.';

  it('is no company by itself', async () => {
    await save('target', { kind: 'organization', name: 'Target' });
    expect(await recognise(await recogniser(), { text, links: [] })).toEqual([]);
  });

  it('is one where the page, or an address beside it, speaks for that account', async () => {
    const target = await save('target', {
      kind: 'organization',
      name: 'Target',
      domains: ['target.example'],
    });
    const site = await matchesOf({ host: 'target.example' });
    const by = await recogniser({ evident: evidentIn(site) });
    const found = await recognise(by, { text, links: [] });
    expect(found).toMatchObject([{ start: 16, match: { accountIds: [target] } }]);
    const beside = await recognise(await recogniser(), {
      text: `${text} Ask joe@target.example`,
      links: [],
    });
    expect(beside).toMatchObject([{ start: 16 }, { match: { kind: 'email' } }]);
  });
});
