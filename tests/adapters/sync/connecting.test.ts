import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failPut, full } from '@/tests/adapters/raw-database';
import { many, openTeam, watched } from '@/tests/app/sync/one-store';
import { creating, pushTo, rowsIn, stampAt } from '@/tests/contracts/backend-changes';
import {
  deleting,
  ids,
  making,
  makingAll,
  minute,
  note,
  organization,
} from '@/tests/contracts/records';
import { signOutTeam } from '@/utils/app/sync/connect';
import { newCategory } from '@/utils/core/category';
import { newCustomField } from '@/utils/core/custom-field';
import type { CategoryId, FieldId, MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import { BackendError } from '@/utils/core/sync/failure';
import { openBrowser, sessionOf } from './team-of';

const old = making('member', newMember({ name: 'Me', me: true }, 'old' as MemberId, minute(0)));
const starting = making(
  'category',
  newCategory(
    { name: 'Client', tone: 'blue', rank: 0 } as never,
    'client' as CategoryId,
    minute(0),
  ),
);

async function withRecords() {
  const browser = await openBrowser();
  await browser.begin([starting]);
  await browser.edit([
    ...makingAll('account', [organization('mine'), organization('gone'), organization('sample_x')]),
    making('activity', note('note', ['mine'], minute(1))),
    old,
  ]);
  await browser.edit([deleting('account', 'gone')]);
  return browser;
}

describe('connecting with the records that are here', () => {
  it('shares them with the team, and brings what the team has', async () => {
    const { ana, ben } = openTeam();
    await pushTo(ben, creating('theirs', stampAt(1)));
    const browser = await withRecords();
    expect(await browser.team.ownRecords()).toBe(3);
    await browser.connectAs('ana', 'upload');
    expect((await browser.syncWith(ana)).outcome).toBe('done');
    expect(ids(await browser.all('account'))).toEqual(['mine', 'sample_x', 'theirs']);
    const shared = await rowsIn(ben);
    for (const key of ['account mine', 'activity note', 'category client', 'member ana']) {
      expect(shared.get(key)?.record, key).toBeDefined();
    }
    expect(shared.has('account sample_x')).toBe(false);
  });

  it('sends also what another team has had already', async () => {
    const browser = await withRecords();
    await browser.connectAs('ana', 'upload');
    await browser.syncWith(openTeam().ana);
    await signOutTeam(browser.team, 'keep');
    const { ana } = openTeam();
    await browser.connectAs('ana', 'upload');
    expect((await browser.syncWith(ana)).outcome).toBe('done');
    expect((await rowsIn(ana)).get('activity note')?.record).toBeDefined();
    expect(await browser.team.waiting()).toBe(0);
  });

  it('makes the member the one at this keyboard, and nobody at any other', async () => {
    const { ana, ben } = openTeam();
    const one = await withRecords();
    await one.connectAs('ana', 'upload');
    await one.syncWith(ana);
    const other = await openBrowser();
    await other.connectAs('ben', 'upload');
    await other.syncWith(ben);
    await one.syncWith(ana);
    const here = async (browser: typeof one) =>
      (await browser.all('member')).filter(({ me }) => me).map(({ id, emails }) => [id, ...emails]);
    expect(await here(one)).toEqual([['ana', 'ana@lago.example']]);
    expect(await here(other)).toEqual([['ben', 'ben@lago.example']]);
    expect(ids(await one.all('member'))).toEqual(['ana', 'ben']);
  });

  it('makes whom somebody was here without a team the member they are in it', async () => {
    const { ana, ben } = openTeam();
    const browser = await withRecords();
    const partner = newCustomField(
      { name: 'Partner', type: 'member', kinds: ['organization'], rank: 0 },
      'partner' as FieldId,
      minute(0),
    );
    await browser.edit([
      making('field', partner),
      { table: 'member', id: 'old', fields: { emails: ['me@home.example'] } },
      {
        table: 'account',
        id: 'mine',
        fields: { ownerId: 'old', 'custom.partner': 'old', 'custom.note': 'old' },
      },
      { table: 'activity', id: 'note', fields: { ownerId: 'old' } },
    ]);
    await browser.connectAs('ana', 'upload');
    expect((await browser.syncWith(ana)).outcome).toBe('done');
    const shared = await rowsIn(ben);
    expect(shared.get('account mine')?.record).toMatchObject({
      ownerId: 'ana',
      custom: { partner: 'ana', note: 'old' },
    });
    expect(shared.get('activity note')?.record).toMatchObject({ ownerId: 'ana' });
    expect(shared.get('member ana')?.record).toMatchObject({
      emails: ['ana@lago.example', 'me@home.example'],
      me: false,
    });
    expect(shared.get('member old')).toMatchObject({ remains: { mergedInto: 'ana' } });
    expect(shared.get('member old')?.record).toBeUndefined();
  });

  it('takes over for them too where the first push gets no answer', async () => {
    const { ana, ben } = openTeam();
    const browser = await withRecords();
    await browser.edit([{ table: 'account', id: 'mine', fields: { ownerId: 'old' } }]);
    await browser.connectAs('ana', 'upload');
    const lost = { ...ana, push: () => Promise.reject(new BackendError('offline')) };
    expect((await browser.syncWith(lost)).outcome).toBe('offline');
    await browser.syncWith(ana);
    expect((await rowsIn(ben)).get('account mine')?.record).toMatchObject({ ownerId: 'ana' });
    expect(ids(await browser.all('member'))).toEqual(['ana']);
  });

  it('gives nothing of a colleague who sat here before to whoever signs in next', async () => {
    const { ana, ben } = openTeam();
    const browser = await withRecords();
    await browser.edit([{ table: 'account', id: 'mine', fields: { ownerId: 'old' } }]);
    await browser.connectAs('ana', 'upload');
    await browser.syncWith(ana);
    await signOutTeam(browser.team, 'keep');
    await browser.connectAs('ben', 'upload');
    await browser.syncWith(ben);
    expect((await browser.get('account', 'mine'))?.ownerId).toBe('ana');
    expect(ids(await browser.all('member'))).toEqual(['ana', 'ben']);
  });

  it('tells how far the first sync is', async () => {
    const { ana, ben } = openTeam();
    await pushTo(ben, ...many(4).map(({ id }) => creating(id, stampAt(1))));
    const browser = await openBrowser();
    await browser.connectAs('ana', 'apart');
    const parts: number[] = [];
    const inParts = { ...ana, pull: (cursor?: string) => ana.pull(cursor, 1) };
    await browser.syncWith(inParts, (part) => parts.push(part));
    expect(parts).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('lets somebody who may only read sit at the keyboard with nothing refused', async () => {
    const { reader } = openTeam();
    const browser = await openBrowser();
    await browser.connectAs('rae', 'apart', 'read-only');
    expect(await browser.syncWith(reader)).toMatchObject({ outcome: 'done', refused: 0 });
    expect((await browser.all('member')).map(({ id, me }) => [id, me])).toEqual([['rae', true]]);
  });
});

describe('connecting apart from the records that are here', () => {
  it('sends nothing of them, and shows the team alone with what everyone starts with', async () => {
    const { ana, ben } = openTeam();
    await pushTo(ben, creating('theirs', stampAt(1)));
    const browser = await withRecords();
    await browser.connectAs('ana', 'apart');
    const backend = watched(ana);
    await browser.syncWith(backend);
    expect(ids(await browser.all('account'))).toEqual(['theirs']);
    expect(ids(await browser.all('category'))).toEqual(['client']);
    const sent = backend.pushes.flatMap(({ changes }) => changes.map(({ id }) => id));
    expect(new Set(sent)).toEqual(new Set(['ana', 'client']));
  });

  it.each([
    ['wipe', ['mine', 'sample_x']],
    ['keep', ['mine', 'sample_x', 'theirs']],
  ] as const)('gives them back at the sign-out: %s', async (local, accounts) => {
    const { ana, ben } = openTeam();
    await pushTo(ben, creating('theirs', stampAt(1)));
    const browser = await withRecords();
    const before = await browser.pending(99);
    await browser.connectAs('ana', 'apart');
    await browser.syncWith(ana);
    await signOutTeam(browser.team, local);
    expect(ids(await browser.all('account'))).toEqual(accounts);
    expect(ids(await browser.relationsOf('mine' as never))).toEqual([]);
    expect(ids(await browser.searchAccounts('mine', 9))).toEqual(['mine']);
    expect((await browser.all('member')).find(({ id }) => id === 'old')?.me).toBe(true);
    expect(await browser.team.connection()).toBeUndefined();
    if (local === 'wipe') expect(await browser.pending(99)).toEqual(before);
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).not.toContain(`${browser.name}-apart`);
  });

  it('leaves all as it is where the disk is full', async () => {
    const browser = await withRecords();
    failPut(5, () => {
      throw full();
    });
    await expect(browser.connectAs('ana', 'apart')).rejects.toMatchObject({ code: 'storage-full' });
    expect(await browser.team.connection()).toBeUndefined();
    expect(ids(await browser.all('account'))).toEqual(['mine', 'sample_x']);
    await browser.edit([{ table: 'account', id: 'mine', fields: { name: 'Newer' } }]);
    await browser.team.bringBack();
    expect((await browser.get('account', 'mine'))?.name).toBe('Newer');
  });

  it('loses nothing where a sign-out was broken off before they were back', async () => {
    const browser = await withRecords();
    await browser.connectAs('ana', 'apart');
    await browser.team.clear();
    await browser.connectAs('ana', 'apart');
    await signOutTeam(browser.team, 'wipe');
    expect(ids(await browser.all('account'))).toEqual(['mine', 'sample_x']);
  });
});

describe('signing in again', () => {
  it('goes on where the session of the same member had ended, and sends nothing twice', async () => {
    const { ana } = openTeam();
    const browser = await withRecords();
    await browser.connectAs('ana', 'upload');
    await browser.syncWith(ana);
    const cursor = await browser.team.cursor();
    await browser.connectAs('ana', 'upload');
    expect(await browser.team.cursor()).toBe(cursor);
    expect(await browser.team.waiting()).toBe(0);
    expect((await browser.team.connection())?.begun).toBe(true);
  });

  it('is another connection for somebody else', async () => {
    const { ana, ben } = openTeam();
    const browser = await withRecords();
    await browser.connectAs('ana', 'upload');
    await browser.syncWith(ana);
    await browser.connectAs('ben', 'upload');
    expect(await browser.team.cursor()).toBeUndefined();
    await browser.syncWith(ben);
    expect((await browser.all('member')).filter(({ me }) => me).map(({ id }) => id)).toEqual([
      'ben',
    ]);
  });

  it('keeps fresh tokens only for the connection they belong to', async () => {
    const browser = await openBrowser();
    await browser.connectAs('ana', 'apart');
    await browser.team.remember('https://other.example', { session: sessionOf('eve') });
    expect((await browser.team.connection())?.session.member.id).toBe('ana');
    await signOutTeam(browser.team, 'keep');
    await browser.team.remember('https://team.example', { session: sessionOf('eve') });
    expect(await browser.team.connection()).toBeUndefined();
  });
});

it('what comes for a merged account goes on to the one it went into', async () => {
  const { ana, ben } = openTeam();
  const browser = await openBrowser();
  await browser.connectAs('ana', 'apart');
  await pushTo(ben, creating('a', stampAt(1)), creating('b', stampAt(1)));
  await browser.syncWith(ana);
  await browser.edit([{ table: 'account', id: 'b', fields: { mergedInto: 'a', deleted: true } }]);
  await pushTo(ben, { ...making('activity', note('n', ['b'], minute(1))), stamp: stampAt(2) });
  await browser.syncWith(ana);
  expect((await browser.get('activity', 'n'))?.accountIds).toEqual(['a']);
});
