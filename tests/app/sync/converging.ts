import fc from 'fast-check';
import { expect } from 'vitest';
import type { Edit, Json } from '@/utils/core/change';
import { type Fate, fates } from './faulty-backend';
import { type OpenReplica, Replicas } from './replicas';

const MEMBERS = 3;
const who = fc.nat(MEMBERS - 1);
/** Of the records a replica has, by place. */
const which = fc.nat(20);
const text = fc.string({ minLength: 1, maxLength: 3 }).map((part) => `x${part}`);
const setting = fc.oneof(
  fc.record({ name: text }),
  fc.record({ description: fc.option(text) }),
  fc.record({ name: text, tags: fc.array(text, { maxLength: 2 }) }),
  fc.record({ deleted: fc.boolean() }),
) as fc.Arbitrary<{ [field: string]: Json }>;

type Step =
  | { do: 'make'; who: number }
  | { do: 'edit'; who: number; which: number; fields: { [field: string]: Json } }
  | {
      do: 'sync';
      who: number;
      ahead: Fate[];
      meanwhile: { which: number; fields: { [field: string]: Json } } | undefined;
    }
  | { do: 'pass'; minutes: number }
  | { do: 'deliver' }
  | { do: 'restore' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('make' as const), who }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('edit' as const), who, which, fields: setting }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      who,
      ahead: fc.array(fc.constantFrom(...fates), { maxLength: 5 }),
      meanwhile: fc.option(fc.record({ which, fields: setting }), { nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.nat(10) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deliver' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const) }) },
);
const clocks = fc.array(fc.integer({ min: -12, max: 12 }), {
  minLength: MEMBERS,
  maxLength: MEMBERS,
});

/**
 * Makes all copies equal whatever happens on the way, and loses no edit that none overruled.
 * @param runs random histories
 */
export async function converge(open: OpenReplica, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(clocks, fc.array(step, { maxLength: 30 }), async (ahead, steps) => {
      const team = await Replicas.open(ahead, open);
      for (const one of steps) await take(team, one);
      await settle(team);
      const server = team.fields();
      for (const replica of team.all) {
        expect(await replica.unfinished()).toEqual([]);
        expect(await replica.fields()).toEqual(server);
      }
      for (const [key, set] of team.latest) expect([key, server.get(key)]).toEqual([key, set]);
      team.close();
    }),
    { numRuns: runs },
  );
}

async function take(team: Replicas, one: Step): Promise<void> {
  if (one.do === 'pass') return team.pass(one.minutes);
  if (one.do === 'deliver') return team.network.deliverLate();
  if (one.do === 'restore') return team.workspace.restore();
  const replica = team.all[one.who]!;
  const editOf = async (choice: {
    which: number;
    fields: Edit['fields'];
  }): Promise<Edit | undefined> => {
    const ids = await replica.ids();
    const id = ids[choice.which % Math.max(1, ids.length)];
    return id === undefined ? undefined : { table: 'account', id, fields: choice.fields };
  };
  if (one.do === 'make') return replica.edit(team.newRecord());
  if (one.do === 'sync') {
    await replica.sync([...one.ahead], one.meanwhile && (await editOf(one.meanwhile)));
    return;
  }
  const edit = await editOf(one);
  if (edit) await replica.edit(edit);
}

/** Every clock has come near enough by now, and the network is well. */
async function settle(team: Replicas): Promise<void> {
  team.pass(120);
  for (let round = 0; round < 2; round++) {
    await team.network.deliverLate();
    for (const replica of team.all) expect(await replica.sync()).toBe('done');
  }
}
