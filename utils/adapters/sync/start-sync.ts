import type { Permissions } from 'webextension-polyfill';
import type { Connection } from '../idb-store/connection';
import { consentIn } from './consent';
import { keepSynced } from './keep-synced';

/** What a page does once it is drawn. */
export async function startSync(
  connection: Connection,
  permissions: Permissions.Static,
): Promise<void> {
  await keepSynced(connection, await consentIn(permissions));
}
