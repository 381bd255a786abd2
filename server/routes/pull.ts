import * as v from 'valibot';
import { PULL_LIMIT } from '../../utils/core/sync/protocol';
import { whole } from '../http/forms';
import { jsonText } from '../http/json-text';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { asMember } from '../sign-in/authorised';
import { pull } from '../sync/pull';

const change = v.object({
  table: v.string(),
  id: v.string(),
  stamp: v.string(),
  fields: v.record(v.string(), v.unknown()),
});

export const pullRoute = (parts: Parts) =>
  route({
    method: 'get',
    path: '/v1/pull',
    summary:
      'All fields of the records changed since a cursor, in the order of their commits; from the beginning without one.',
    hasRecords: true,
    query: v.object({
      since: v.optional(v.pipe(v.string(), v.maxLength(500))),
      limit: v.optional(v.pipe(whole, v.minValue(1)), `${PULL_LIMIT}`),
    }),
    answer: v.object({
      changes: v.array(change),
      cursor: v.string(),
      more: v.boolean(),
      part: v.number(),
    }),
    refusals: ['cursor-gone'],
    async reply({ query, caller, context }) {
      const limits = {
        records: Math.min(query.limit, PULL_LIMIT),
        bytes: parts.settings.FICHA_PAGE_BYTES,
      };
      const { records, text } = await asMember(parts, caller, (tx) =>
        pull(tx, caller.workspaceId, query.since, limits),
      );
      parts.metrics.pulled.inc(records);
      return jsonText(context, text);
    },
  });
