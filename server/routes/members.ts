import * as v from 'valibot';
import { id, newPassword, password, role, teamMember } from '../http/forms';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { asAdmin, asMember } from '../sign-in/authorised';
import { changePassword } from '../sign-in/change-password';
import { changeRole, membersOf, remove } from '../sign-in/members';

export const memberRoutes = (parts: Parts) => [
  route({
    method: 'get',
    path: '/v1/members',
    summary: 'Everyone of the workspace, by name; `me` is whoever asks.',
    answer: v.object({ me: id, members: v.array(teamMember) }),
    reply: ({ caller }) =>
      asMember(parts, caller, async (tx, me) => ({
        me: me.id,
        members: await membersOf(tx, me.workspaceId),
      })),
  }),
  route({
    method: 'patch',
    path: '/v1/members/:id',
    summary: 'Gives a member another role; the last admin stays one.',
    body: v.object({ role }),
    refusals: ['forbidden', 'not-found', 'last-admin'],
    reply: ({ params, body, caller }) =>
      asAdmin(parts, caller, (tx, admin) => changeRole(tx, admin, params.id!, body.role)),
  }),
  route({
    method: 'delete',
    path: '/v1/members/:id',
    summary: 'Takes a member out of the workspace and ends their sessions; the last admin stays.',
    refusals: ['forbidden', 'not-found', 'last-admin'],
    reply: ({ params, caller }) =>
      asAdmin(parts, caller, (tx, admin) => remove(tx, parts, admin, params.id!)),
  }),
  route({
    method: 'post',
    path: '/v1/password',
    summary: 'Changes the password of whoever asks and ends their other sessions.',
    body: v.object({ current: password, next: newPassword }),
    refusals: ['wrong-password'],
    reply: ({ body, caller, address }) => changePassword(parts, caller, body, address),
  }),
];
