import type { World } from '../ports';
import type { ImportJob } from './ports';

/** An import that has not begun to write. */
export function newJob(
  of: Pick<ImportJob, 'fileName' | 'size' | 'format' | 'plan'>,
  world: Pick<World, 'newId' | 'now'>,
): ImportJob {
  return {
    ...of,
    id: world.newId(),
    startedAt: world.now(),
    state: 'running',
    lastRow: 0,
    read: 0,
    made: 0,
    changed: 0,
  };
}
