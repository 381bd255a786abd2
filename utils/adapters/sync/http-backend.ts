import type { Backend } from '@/utils/app/sync/ports';
import { readPullAnswer, readPushAnswer } from '@/utils/core/sync/answers';
import { named } from './named';
import { listenForNews } from './news';
import { type Asking, ask, PATIENCE, type Patience } from './request';
import { type KeptSession, type Locks, Session } from './session';

export interface HttpBackendOptions {
  /** As `serverAddress` makes it. */
  address: string;
  session: KeptSession;
  locks: Locks;
  patience?: Patience;
}

/** The team server over HTTP, as the member who is signed in. */
export function httpBackend(options: HttpBackendOptions): Backend {
  const { address, locks, patience = PATIENCE } = options;
  const session = new Session(address, options.session, locks, patience);
  const asMember = (asking: Asking) =>
    named(() =>
      session.signedIn((accessToken) => ask(address, { ...asking, accessToken }, patience)),
    );
  return {
    push: async (request) => readPushAnswer(await asMember({ path: '/v1/push', body: request })),
    async pull(cursor, limit) {
      const since = cursor === undefined ? '' : `&since=${encodeURIComponent(cursor)}`;
      return readPullAnswer(await asMember({ path: `/v1/pull?limit=${limit}${since}` }));
    },
    onNews: (listener) => listenForNews(address, session, listener, patience),
  };
}
