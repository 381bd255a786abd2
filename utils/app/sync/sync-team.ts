import type { Store, World } from '../ports';
import { settleMerges } from '../settle-merges';
import type { Backend, TeamConnection, TeamStore } from './ports';
import { seatMember } from './seat-member';
import { type SyncReport, syncOnce } from './sync-once';

export interface TeamPorts {
  store: Store;
  team: TeamStore;
  world: Pick<World, 'now' | 'newId'>;
}

/**
 * A sync with the team. The first of a connection pulls all there is before it pushes, so that nothing is
 * sent which the team has already, and seats the member; it goes on where it was broken off.
 * @param tell how far the first one is, from 0 to 1
 * @throws AppError where the store fails
 */
export async function syncTeam(
  { store, team, world }: TeamPorts,
  backend: Backend,
  { address, session, begun }: TeamConnection,
  tell: (part: number) => void,
): Promise<SyncReport> {
  const first = {
    tell,
    async after() {
      await seatMember(store, team, world, session.member);
      await team.remember(address, { begun: true });
    },
  };
  const report = await syncOnce(team, backend, world.newId, begun ? undefined : first);
  if (report.changed > 0) await settleMerges(store);
  const isThrough = report.outcome === 'done' || report.outcome === 'clock-ahead';
  if (isThrough) await team.remember(address, { syncedAt: world.now() });
  return report;
}
