import * as v from 'valibot';
import { email, name, newPassword, signedIn, token } from '../http/forms';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { accept } from '../sign-in/invitations';
import { setUp } from '../sign-in/setup';

export const joiningRoutes = (parts: Parts) => [
  route({
    method: 'post',
    path: '/v1/setup',
    summary: 'Makes a workspace and its first admin, with a token the server has printed.',
    isOpen: true,
    body: v.object({ token, workspace: name, name, email, password: newPassword }),
    answer: signedIn,
    refusals: ['link-gone', 'wrong-password'],
    reply: ({ body, address }) => setUp(parts, body, address),
  }),
  route({
    method: 'post',
    path: '/v1/invitations/accept',
    summary:
      'Makes whoever was invited a member; somebody who signs in here already gives their password.',
    isOpen: true,
    body: v.object({ token, name, email, password: newPassword }),
    answer: signedIn,
    refusals: ['link-gone', 'wrong-password', 'member-exists'],
    reply: ({ body, address }) => accept(parts, body, address),
  }),
];
