import * as v from 'valibot';
import { PUSH_LIMIT } from '../../utils/core/sync/protocol';
import { Refused } from '../http/refused';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { asMember } from '../sign-in/authorised';
import { hashOf } from '../sign-in/secrets';
import { push } from '../sync/push';

const verdict = v.variant('taken', [
  v.object({ taken: v.literal(true) }),
  v.object({
    taken: v.literal(false),
    refusal: v.picklist(['invalid', 'clock-ahead', 'forbidden', 'unknown-table', 'too-large']),
    detail: v.optional(v.string()),
  }),
]);

export const pushRoute = (parts: Parts) =>
  route({
    method: 'post',
    path: '/v1/push',
    summary: `Takes up to ${PUSH_LIMIT} changes, oldest first, and says of each whether it was taken.`,
    hasRecords: true,
    body: v.object({
      key: v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/)),
      // What is no change gets its verdict, and the others go through.
      changes: v.array(v.unknown()),
    }),
    answer: v.object({ verdicts: v.array(verdict) }),
    refusals: ['too-large'],
    async reply({ body, text, caller }) {
      if (body.changes.length > PUSH_LIMIT) throw new Refused('too-large');
      const asked = { ...body, bodyHash: hashOf(text) };
      const limits = { recordBytes: parts.settings.FICHA_RECORD_BYTES, nowMs: parts.now() };
      const { answer, changed } = await asMember(parts, caller, (tx, member) =>
        push(tx, member, asked, limits),
      );
      if (changed > 0) parts.news.tell(caller.workspaceId);
      for (const one of answer.verdicts) {
        parts.metrics.changes.inc({ verdict: one.taken ? 'taken' : one.refusal });
      }
      return answer;
    },
  });
