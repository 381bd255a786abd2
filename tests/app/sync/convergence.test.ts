import { it } from 'vitest';
import { createMemoryStore } from '@/tests/fakes/memory-store';
import { memorySync } from '@/tests/fakes/memory-sync-store';
import { RUNS } from '@/tests/runs';
import { converge } from './converging';
import type { OpenReplica } from './replicas';

const inMemory: OpenReplica = async (options) => {
  const { sync, beside, inside, edit, close } = createMemoryStore(options, (inside) => ({
    inside,
    ...memorySync(inside),
  }));
  return {
    edit,
    sync,
    held: async () =>
      new Map(
        [...inside.kept.account].map(([id, { row, waiting }]) => [id, { row: row!, waiting }]),
      ),
    aside: async () => [...beside.aside.keys()],
    close,
  };
};

it(
  'makes all copies equal whatever happens on the way, and loses no edit that none overruled',
  {
    timeout: 3_600_000,
  },
  () => converge(inMemory, RUNS),
);
