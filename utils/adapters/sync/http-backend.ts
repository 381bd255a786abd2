import type { Backend } from '@/utils/app/sync/ports';
import { readPullAnswer, readPushAnswer } from '@/utils/core/sync/answers';
import { type MemberAccess, memberAsking } from './member-asking';
import { listenForNews } from './news';
import { PATIENCE } from './request';

/** The team server over HTTP, as the member who is signed in. */
export function httpBackend(access: MemberAccess): Backend {
  const { address, patience = PATIENCE } = access;
  const { session, ask } = memberAsking(access);
  return {
    push: async (request) => readPushAnswer(await ask({ path: '/v1/push', body: request })),
    async pull(cursor, limit) {
      const since = cursor === undefined ? '' : `&since=${encodeURIComponent(cursor)}`;
      return readPullAnswer(await ask({ path: `/v1/pull?limit=${limit}${since}` }));
    },
    onNews: (listener) => listenForNews(address, session, listener, patience),
  };
}
