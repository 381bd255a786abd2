import { named } from './named';
import { type Asking, ask, PATIENCE, type Patience } from './request';
import { type KeptSession, type Locks, Session } from './session';

export interface MemberAccess {
  /** As `serverAddress` makes it. */
  address: string;
  session: KeptSession;
  locks: Locks;
  patience?: Patience;
}

/** Asks the server as the member who is signed in. @throws BackendError */
export function memberAsking({ address, session: kept, locks, patience = PATIENCE }: MemberAccess) {
  const session = new Session(address, kept, locks, patience);
  return {
    session,
    ask: (asking: Asking, other: Partial<Patience> = {}): Promise<unknown> =>
      named(() =>
        session.signedIn((accessToken) =>
          ask(address, { ...asking, accessToken }, { ...patience, ...other }),
        ),
      ),
  };
}
