import type { Route } from '../http/route';
import type { Parts } from '../parts';
import { eventsRoute } from './events';
import { invitationRoutes } from './invitations';
import { joiningRoutes } from './joining';
import { memberRoutes } from './members';
import { operationRoutes } from './operations';
import { pullRoute } from './pull';
import { pushRoute } from './push';
import { recordChangesRoute } from './record-changes';
import { signInRoutes } from './sign-in';

/** Everything the server answers, but its own description. */
export function allRoutes(parts: Parts): Route[] {
  return [
    pushRoute(parts),
    pullRoute(parts),
    eventsRoute(parts),
    recordChangesRoute(parts),
    ...signInRoutes(parts),
    ...joiningRoutes(parts),
    ...invitationRoutes(parts),
    ...memberRoutes(parts),
    ...operationRoutes(parts),
  ];
}
