import type { TeamStore } from '@/utils/app/sync/ports';
import type { KeptSession } from './session';

/** The tokens of the connection to an address, as long as there is one. */
export function sessionIn(
  team: Pick<TeamStore, 'connection' | 'remember'>,
  address: string,
): KeptSession {
  return {
    async read() {
      const connection = await team.connection();
      return connection?.address === address ? connection.session : undefined;
    },
    write: (session) => team.remember(address, { session }),
  };
}
