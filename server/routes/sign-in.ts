import * as v from 'valibot';
import { email, id, password, signedIn, token } from '../http/forms';
import { Refused } from '../http/refused';
import { route } from '../http/route';
import type { Parts } from '../parts';
import { refresh, signOut } from '../sign-in/sessions';
import { signIn } from '../sign-in/sign-in';

export const signInRoutes = (parts: Parts) => [
  route({
    method: 'post',
    path: '/v1/sign-in',
    summary: 'Begins a session; whoever is in several workspaces names one.',
    isOpen: true,
    body: v.object({ email, password, workspaceId: v.optional(id) }),
    answer: signedIn,
    refusals: ['wrong-password', 'choose-workspace'],
    async reply({ body, address }) {
      try {
        const answer = await signIn(parts, body, body.workspaceId, address);
        parts.metrics.signIns.inc({ result: 'signed-in' });
        return answer;
      } catch (error) {
        if (error instanceof Refused) parts.metrics.signIns.inc({ result: error.code });
        throw error;
      }
    },
  }),
  route({
    method: 'post',
    path: '/v1/refresh',
    summary: 'Changes a refresh token for the next one and a new access token.',
    isOpen: true,
    body: v.object({ refreshToken: token }),
    answer: signedIn,
    refusals: ['signed-out'],
    reply: ({ body }) => refresh(parts, body.refreshToken),
  }),
  route({
    method: 'post',
    path: '/v1/sign-out',
    summary: 'Ends the session of a refresh token at once.',
    isOpen: true,
    body: v.object({ refreshToken: token }),
    reply: ({ body }) => signOut(parts, body.refreshToken),
  }),
];
