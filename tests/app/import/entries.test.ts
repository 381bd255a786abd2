import { beforeEach, describe, expect, it } from 'vitest';
import { entryId } from '@/utils/adapters/entry-id';
import { calendarSource } from '@/utils/adapters/import-file/calendar-source';
import { mailSource } from '@/utils/adapters/import-file/mail-source';
import { removeActivity } from '@/utils/app/activities';
import { checkEntries, runEntries } from '@/utils/app/import/entries';
import type { EntryPorts } from '@/utils/app/import/plan-entries';
import type { EntrySource, ForStrangers, ImportJob, ImportPlan } from '@/utils/app/import/ports';
import { logMessage } from '@/utils/app/log-message';
import { loggedMessage } from '@/utils/app/logged-message';
import type { Store } from '@/utils/app/ports';
import type { ActivityOf } from '@/utils/core/activity';
import { editOf } from '@/utils/core/change';
import { AppError } from '@/utils/core/error';
import { calendarFile } from '@/utils/core/formats/calendar';
import type { AccountId, ActivityId, MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import type { Instant } from '@/utils/core/time';
import { addAccount, now, smallCrm, stillWorld } from '../../components/small-crm';
import { createMemoryImportStore } from '../../fakes/memory-import-store';
import { createMemoryStore } from '../../fakes/memory-store';

let store: Store;
let ports: EntryPorts;
beforeEach(async () => {
  store = await smallCrm(createMemoryStore());
  const us = newMember({ name: 'Ana', emails: ['ana@us.example'] }, 'ana' as MemberId, now);
  await store.edit([editOf('member', undefined, us)!]);
  ports = { store, imports: createMemoryImportStore(store), world: stillWorld(), idOf: entryId };
});

interface Mail {
  id?: string;
  from?: string;
  to?: string;
  subject?: string;
  at?: string;
  text?: string;
}
function mail({
  id = '1',
  from = 'Jane <jane@acme.example>',
  to = 'ana@us.example',
  ...rest
}: Mail = {}) {
  const {
    subject = 'Shelves',
    at = 'Fri, 20 Nov 2026 10:42:23 +0000',
    text = 'Blue, please.',
  } = rest;
  const messageId = id && `Message-ID: <${id}@mail.example>\n`;
  return `${messageId}Date: ${at}\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`;
}
const mbox = (...mails: string[]) =>
  mailSource(new Blob(mails.map((one) => `From x Mon Jan  1 00:00:00 2024\n${one}\n`)), now);
const ics = (...texts: string[]) => calendarSource(new Blob(texts), now);
const steering = { onPart: () => {}, stopped: () => false };
const planOf = (
  forStrangers: ForStrangers = 'skip',
  more: Partial<ImportPlan> = {},
): ImportPlan => ({
  forKnown: 'overwrite',
  forStrangers,
  ...more,
});
const check = (source: EntrySource, plan = planOf()) => checkEntries(ports, source, plan, steering);
let jobs = 0;
const jobOf = (plan: ImportPlan): ImportJob => ({
  id: `job-${++jobs}`,
  fileName: 'a',
  format: 'mail',
  startedAt: now,
  plan,
  state: 'running',
  lastRow: 0,
  read: 0,
  size: 0,
  made: 0,
  changed: 0,
});
const run = (source: EntrySource, plan = planOf(), more = steering) =>
  runEntries(ports, source, jobOf(plan), more);
const emails = async (id: string) =>
  (await store.history([id as AccountId], {
    order: 'oldest-first',
    limit: 99,
    kinds: ['email'],
  })) as ActivityOf<'email'>[];

describe('messages of a mailbox', () => {
  it('become e-mails of whoever takes part and of where they work', async () => {
    const report = await run(
      mbox(mail(), mail({ id: '2', from: 'ana@us.example', to: 'jane@acme.example' })),
    );
    expect(report).toMatchObject({ made: 2, changed: 0, lastRow: 2, problemCount: 0 });
    const [received, sent] = await emails('acme');
    const both = [received!, sent!].sort((a, b) => a.direction.localeCompare(b.direction));
    expect(both).toMatchObject([
      { direction: 'in', accountIds: ['jane', 'acme'], title: 'Shelves', ownerId: 'mar' },
      { direction: 'out', from: 'ana@us.example', to: ['jane@acme.example'] },
    ]);
    expect(received!.sentAt).toBe('2026-11-20T10:42:23.000Z');
  });

  it('belong to the organization whose domain the sender has, never to one of free mail', async () => {
    await addAccount(store, 'free', { kind: 'organization', name: 'Free', domains: ['gmail.com'] });
    const source = mbox(
      mail({ from: 'new@shop.acme.example' }),
      mail({ id: '2', from: 'someone@gmail.com' }),
    );
    expect((await check(source))!.entries).toEqual({
      fresh: 1,
      equal: 0,
      changed: 0,
      strange: 1,
      strangers: 2,
    });
    await run(source);
    expect(await emails('acme')).toMatchObject([{ from: 'new@shop.acme.example' }]);
    expect(await emails('free')).toEqual([]);
  });

  it('are never imported twice, from one file or from another', async () => {
    await run(mbox(mail(), mail()));
    const again = mbox(mail(), mail({ id: '2', subject: 'New' }));
    expect((await check(again))!.entries).toMatchObject({ fresh: 1, equal: 1 });
    expect(await run(again)).toMatchObject({ made: 1, changed: 0 });
    expect(await emails('jane')).toHaveLength(2);
  });

  it('come back where they were taken away before', async () => {
    await run(mbox(mail()));
    await removeActivity(store, (await emails('jane'))[0]!);
    expect(await run(mbox(mail()))).toMatchObject({ made: 1 });
    expect(await emails('jane')).toHaveLength(1);
  });

  it('without an id of their own are told apart by sender, moment, subject and text', async () => {
    const source = mbox(
      mail({ id: '' }),
      mail({ id: '' }),
      mail({ id: '', text: 'Red, please.' }),
      mail({ id: '', at: 'Fri, 20 Nov 2026 10:43:23 +0000' }),
    );
    expect((await check(source))!.entries).toMatchObject({ fresh: 3, equal: 1 });
  });

  it('that were logged from their page are here already', async () => {
    const logged = await loggedMessage(
      store,
      stillWorld(),
      {
        id: 'mail-page' as ActivityId,
        from: 'jane@acme.example',
        to: [],
        named: [],
        subject: 'Shelves',
        sentAt: '2026-11-20T10:42:00.000Z' as Instant,
        text: '- Blue,\nplease',
        cut: false,
      },
      { matches: [], letter: { to: [], own: [] }, untitled: (who) => who },
    );
    await logMessage(store, logged.email);
    const source = mbox(mail(), mail({ id: '2', text: 'Something else entirely' }));
    expect((await check(source))!.entries).toMatchObject({ fresh: 1, equal: 1 });
  });

  it('of strangers make contacts where the user wants that, with their organization', async () => {
    const source = mbox(
      mail({ from: '"Bo Lin" <bo@acme.example>' }),
      mail({ id: '2', from: 'bo@acme.example' }),
      mail({ id: '3', from: 'no-reply@shop.example' }),
      mail({ id: '4', from: 'ana@us.example', to: 'carl.berg@else.example' }),
    );
    expect(await check(source, planOf('add'))).toMatchObject({
      accounts: { contact: { fresh: 2 } },
      freshRelations: 1,
      entries: { fresh: 3, strange: 1, strangers: 2 },
    });
    expect(await run(source, planOf('add'))).toMatchObject({ made: 6 });
    const [bo] = await store.accountsBy('emails', 'bo@acme.example');
    expect(bo).toMatchObject({ kind: 'contact', name: 'Bo Lin', ownerId: 'mar' });
    expect(await store.relationsOf(bo!.id)).toMatchObject([{ organizationId: 'acme', main: true }]);
    expect(await emails(bo!.id)).toMatchObject([
      { accountIds: [bo!.id, 'acme'] },
      { accountIds: [bo!.id, 'acme'] },
    ]);
    expect(await store.accountsBy('emails', 'carl.berg@else.example')).toMatchObject([
      { name: 'Carl Berg' },
    ]);
    expect(await store.accountsBy('emails', 'bo@acme.example')).toHaveLength(1);
  });

  it('go on behind the last row that was written', async () => {
    const mails = Array.from({ length: 120 }, (_, at) =>
      mail({ id: String(at), text: `Number ${at}` }),
    );
    const whole = mbox(...mails);
    const torn: EntrySource = {
      ...whole,
      async *parts() {
        for await (const part of whole.parts()) {
          if (part.rows > 50) throw new AppError('store-failed', 'the file is gone');
          yield part;
        }
      },
    };
    const first = await run(torn);
    expect(first).toMatchObject({ error: { code: 'store-failed' }, lastRow: 50, made: 50 });
    const [job] = await ports.imports.jobs();
    expect(job).toMatchObject({ state: 'running', lastRow: 50 });
    const rest = await runEntries(ports, whole, job!, steering);
    expect(rest).toMatchObject({ rows: 70, lastRow: 120, made: 70, problemCount: 0 });
    expect(await ports.imports.jobs()).toMatchObject([{ state: 'done', made: 120 }]);
    expect(await emails('jane')).toHaveLength(99);
  });

  it('stop where the user wants to, and what is written stays', async () => {
    const mails = Array.from({ length: 120 }, (_, at) =>
      mail({ id: String(at), text: `Number ${at}` }),
    );
    let asked = 0;
    const halted = { onPart: () => {}, stopped: () => ++asked > 1 };
    const report = await run(mbox(...mails), planOf(), halted);
    expect(report).toMatchObject({ stopped: true, lastRow: 50, made: 50 });
    expect(await ports.imports.jobs()).toMatchObject([{ state: 'stopped', made: 50 }]);
  });

  it('that are broken are named with their place, and the others are taken', async () => {
    const report = await run(mbox('Subject: nobody\n\nx\n', mail()));
    expect(report).toMatchObject({
      made: 1,
      problems: [{ row: 1, fault: 'no-sender', detail: 'nobody' }],
    });
  });
});

describe('a calendar', () => {
  const visit = (...lines: string[]) =>
    ics(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:u1',
        'SUMMARY:Visit',
        'ATTENDEE:mailto:jane@acme.example',
        ...lines,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  const events = () =>
    store.history(['acme' as AccountId], { order: 'oldest-first', limit: 9, kinds: ['event'] });

  it('becomes events of who takes part, which a second import changes and does not double', async () => {
    await run(visit('DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z'));
    const moved = visit('DTSTART:20261202T090000Z', 'DTEND:20261202T100000Z');
    expect((await check(moved))!.entries).toMatchObject({ fresh: 0, changed: 1 });
    expect(await run(moved, planOf('skip', { forKnown: 'skip' }))).toMatchObject({ changed: 0 });
    expect(await run(moved)).toMatchObject({ made: 0, changed: 1 });
    expect((await check(moved))!.entries).toMatchObject({ equal: 1, changed: 0 });
    expect(await events()).toMatchObject([
      { startsAt: '2026-12-02T09:00:00.000Z', accountIds: ['jane', 'acme'] },
    ]);
  });

  it('that Ficha wrote itself is known again', async () => {
    await run(visit('DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z'));
    const [event] = (await events()) as ActivityOf<'event'>[];
    const own = ics(calendarFile(event!, now));
    expect((await check(own))!.entries).toMatchObject({ fresh: 0, equal: 1 });
  });

  it('cannot name an entry of another kind as its own', async () => {
    await run(mbox(mail()));
    const [email] = await emails('jane');
    const source = ics(
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:${email!.id}@ficha\nSUMMARY:x\nDTSTART:20261201T090000Z\nATTENDEE:mailto:jane@acme.example\nEND:VEVENT\nEND:VCALENDAR\n`,
    );
    await run(source);
    expect(await emails('jane')).toEqual([email]);
    expect(await events()).toHaveLength(1);
  });
});
