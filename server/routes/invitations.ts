import * as v from 'valibot';
import { instantOf } from '../../utils/core/time';
import { id, instant, role } from '../http/forms';
import { Refused } from '../http/refused';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { asAdmin } from '../sign-in/authorised';
import { invitationsOf, invite, takeBack } from '../sign-in/invitations';

const listed = { id, role, note: v.string(), expiresAt: instant };

export const invitationRoutes = (parts: Parts) => [
  route({
    method: 'post',
    path: '/v1/invitations',
    summary:
      'Makes an invitation for one person. The token is told only now; an admin hands it on.',
    body: v.object({
      role,
      memberId: v.optional(id),
      note: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
      days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)), 7),
    }),
    answer: v.object({ ...listed, token: v.string() }),
    refusals: ['forbidden', 'member-exists'],
    async reply({ body, caller }) {
      const made = await asAdmin(parts, caller, (tx, admin) => invite(tx, parts, admin, body));
      const { role, note } = body;
      return { ...made, role, note, expiresAt: instantOf(made.expiresAt.getTime()) };
    },
  }),
  route({
    method: 'get',
    path: '/v1/invitations',
    summary: 'The invitations that can still be accepted.',
    answer: v.object({ invitations: v.array(v.object(listed)) }),
    refusals: ['forbidden'],
    reply: ({ caller }) =>
      asAdmin(parts, caller, async (tx) => ({
        invitations: await invitationsOf(tx, parts, caller.workspaceId),
      })),
  }),
  route({
    method: 'delete',
    path: '/v1/invitations/:id',
    summary: 'Takes an invitation back.',
    refusals: ['forbidden', 'not-found'],
    async reply({ params, caller }) {
      const found = await asAdmin(parts, caller, (tx) =>
        takeBack(tx, caller.workspaceId, params.id!),
      );
      if (!found) throw new Refused('not-found');
    },
  }),
];
