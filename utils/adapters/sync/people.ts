import type { PeoplePort } from '@/utils/app/sync/people';
import { readInvitations, readMembers, readNewInvitation } from '@/utils/core/sync/answers';
import { invitationText } from '@/utils/core/sync/invitation-text';
import { type MemberAccess, memberAsking } from './member-asking';
import type { Asking } from './request';

/** The people of the workspace whose member is signed in. */
export function peopleOf(access: () => Promise<MemberAccess>): PeoplePort {
  const ask = async (...of: Parameters<ReturnType<typeof memberAsking>['ask']>) =>
    memberAsking(await access()).ask(...of);
  // What was done may not be done again: whoever asks sees that it failed, and how it stands.
  const once = async (asking: Asking) => {
    await ask(asking, { retries: 0 });
  };
  const at = (list: 'members' | 'invitations', id: string) =>
    `/v1/${list}/${encodeURIComponent(id)}`;
  return {
    async people() {
      const { me, members } = readMembers(await ask({ path: '/v1/members' }));
      const isAdmin = members.find(({ id }) => id === me)?.role === 'admin';
      const invitations = isAdmin ? readInvitations(await ask({ path: '/v1/invitations' })) : [];
      return { me, members, invitations };
    },
    async invite(role, note) {
      const asking = { path: '/v1/invitations', body: { role, note } };
      const { token, ...made } = readNewInvitation(await ask(asking, { retries: 0 }));
      return { ...made, text: invitationText((await access()).address, token) };
    },
    takeBack: (id) => once({ method: 'delete', path: at('invitations', id) }),
    changeRole: (id, role) => once({ method: 'patch', path: at('members', id), body: { role } }),
    removeMember: (id) => once({ method: 'delete', path: at('members', id) }),
    changePassword: (current, next) => once({ path: '/v1/password', body: { current, next } }),
  };
}
