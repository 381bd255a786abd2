import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPipeline,
  openIn,
  pipelineList,
  removePipeline,
  removeStage,
} from '@/utils/app/pipelines';
import type { Store, World } from '@/utils/app/ports';
import type { ActivityOf } from '@/utils/core/activity';
import { addActivity, smallCrm, stillWorld } from '../components/small-crm';

const stages = [
  { name: 'First', probability: 10 },
  { name: 'Second', probability: 70 },
];

let store: Store;
let world: World;
beforeEach(async () => {
  store = await smallCrm();
  world = stillWorld();
  await addPipeline(store, world, { name: 'Sales', stages });
  await addPipeline(store, world, { name: 'Support', stages });
});

/** One open and one won opportunity in the first stage of the first pipeline. */
async function inFirstStage() {
  const [sales, support] = await pipelineList(store);
  const [first, second] = sales!.stages;
  for (const status of ['open', 'won']) {
    await addActivity(store, status, {
      kind: 'opportunity',
      pipeline: sales!.id,
      stage: first!.id,
      amount: { amount: 1000, currency: 'EUR' },
      probability: 15,
      openedOn: '2026-10-01',
      status,
    });
  }
  return { sales: sales!, support: support!, first: first!, second: second! };
}

async function standing(id: string) {
  const { pipeline, stage, probability } = (await store.get(
    'activity',
    id,
  )) as ActivityOf<'opportunity'>;
  return { pipeline, stage, probability };
}

describe('a stage that goes', () => {
  it('moves its open opportunities on and leaves its name to the closed ones', async () => {
    const { sales, first, second } = await inFirstStage();
    const before = [await standing('open'), await standing('won')];
    expect(await openIn(store, { pipeline: sales, stage: first })).toBe(1);
    const place = { pipeline: sales, stage: first };
    const undo = await removeStage(store, world, place, { pipeline: sales, stage: second });
    const [after] = await pipelineList(store);
    expect(after!.stages).toEqual([second]);
    expect(await standing('open')).toMatchObject({ stage: second.id, probability: 70 });
    expect(await standing('won')).toMatchObject({ stage: 'First', probability: 15 });
    await undo();
    expect((await pipelineList(store))[0]!.stages).toEqual([first, second]);
    expect([await standing('open'), await standing('won')]).toEqual(before);
  });
});

describe('a pipeline that goes', () => {
  it('moves its open opportunities into another and leaves its names to the closed ones', async () => {
    const { sales, support } = await inFirstStage();
    const before = [await standing('open'), await standing('won')];
    const stage = support.stages[1]!;
    const undo = await removePipeline(store, sales, { pipeline: support, stage });
    expect((await pipelineList(store)).map(({ name }) => name)).toEqual(['Support']);
    const moved = { pipeline: support.id, stage: stage.id, probability: 70 };
    expect(await standing('open')).toEqual(moved);
    expect(await standing('won')).toEqual({ pipeline: 'Sales', stage: 'First', probability: 15 });
    await undo();
    expect((await pipelineList(store)).map(({ name }) => name)).toEqual(['Sales', 'Support']);
    expect([await standing('open'), await standing('won')]).toEqual(before);
  });
});
