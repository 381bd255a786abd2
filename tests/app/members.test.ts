import { beforeEach, describe, expect, it } from 'vitest';
import { addActivity, memberAtKeyboard } from '@/utils/app/activities';
import { addMember, chooseMe, memberUse, removeMember } from '@/utils/app/members';
import type { Store, World } from '@/utils/app/ports';
import { loadSample, removeSample } from '@/utils/app/sample-data';
import type { ActivityDraft } from '@/utils/core/activity';
import type { AccountId, MemberId } from '@/utils/core/ids';
import { addAccount, smallCrm, stillWorld } from '../components/small-crm';

const MAR = 'mar' as MemberId;

let store: Store;
let world: World;
beforeEach(async () => {
  store = await smallCrm();
  world = stillWorld();
});

async function mine() {
  return (await store.all('member')).filter(({ me }) => me).map(({ name }) => name);
}

const task: ActivityDraft = {
  kind: 'task',
  title: 'Call back',
  accountIds: ['acme' as AccountId],
  priority: 'normal',
  status: 'open',
};

describe('who sits at this keyboard', () => {
  it('is one person: whoever is chosen takes the place of the other, until that is undone', async () => {
    await addMember(store, world, { name: 'Iker', emails: ['Iker@Lago.example'], me: false });
    const iker = (await store.all('member')).find(({ name }) => name === 'Iker')!;
    expect(iker.emails).toEqual(['iker@lago.example']);
    const undo = await chooseMe(store, world, iker.id);
    expect(await mine()).toEqual(['Iker']);
    await undo();
    expect(await mine()).toEqual(['Mar Solà']);
  });

  it('may be somebody new, until that is undone', async () => {
    const undo = await addMember(store, world, { name: 'Iker', emails: [], me: true });
    expect(await mine()).toEqual(['Iker']);
    await undo();
    expect(await mine()).toEqual(['Mar Solà']);
    expect(await store.count('member')).toBe(1);
  });

  it('is responsible for what is new', async () => {
    await addMember(store, world, { name: 'Iker', emails: [], me: true });
    const { activity } = await addActivity(store, world, task);
    expect(activity.ownerId).toBe((await memberAtKeyboard(store))?.id);
  });

  it('takes the place of the person of the sample data', async () => {
    await removeMember(store, (await store.get('member', 'mar'))!);
    const names = { categories: {}, pipeline: 'Sales', stages: {} };
    await loadSample(store, world, names);
    expect(await mine()).toHaveLength(1);
    await addMember(store, world, { name: 'Iker', emails: [], me: true });
    expect(await mine()).toEqual(['Iker']);
    await removeSample(store);
    expect(await mine()).toEqual(['Iker']);
  });
});

describe('a member who leaves', () => {
  it('leaves the accounts and activities their id, and is counted before', async () => {
    await addActivity(store, world, { ...task, ownerId: MAR });
    expect(await memberUse(store, MAR)).toEqual({ accounts: 1, activities: 1 });
    const undo = await removeMember(store, (await store.get('member', 'mar'))!);
    expect(await store.get('member', 'mar')).toBeUndefined();
    expect((await store.get('account', 'acme'))?.ownerId).toBe('mar');
    await undo();
    expect(await mine()).toEqual(['Mar Solà']);
  });
});

it('removing the sample data empties custom fields that name its members, and no others', async () => {
  await loadSample(store, world, { categories: {}, pipeline: 'Sales', stages: {} });
  const custom = { manager: 'sample_member_01', helper: 'mar', word: 'sample_of_text' };
  await addAccount(store, 'lago', { kind: 'organization', name: 'Lago', custom });
  await removeSample(store);
  const kept = { helper: 'mar', word: 'sample_of_text' };
  expect((await store.get('account', 'lago'))?.custom).toEqual(kept);
});
