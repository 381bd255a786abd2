import type { TestServer } from './server';
import { firstAdmin, type Person } from './team';

/** A fresh workspace on the server, and its admin. */
export async function newWorkspace(server: TestServer, name = 'Ada'): Promise<Person> {
  return firstAdmin(server.url, await server.newSetupToken(), name);
}
