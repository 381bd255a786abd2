import type { Invitation, Role, TeamMember } from '../../core/sync/wire';

/** Everyone of the workspace, for whoever shows them. */
export interface People {
  /** The id of whoever asks. */
  me: string;
  /** By name. */
  members: TeamMember[];
  /** Those that can still be accepted, the one that ends first first; none but for admins. */
  invitations: Invitation[];
}

/** An invitation as it is made: the text is told only now. */
export interface MadeInvitation extends Invitation {
  /** What is handed on; all of it is pasted into the other Ficha. */
  text: string;
}

/** Who is in the workspace and may come. Every method rejects with a BackendError. */
export interface PeoplePort {
  people(): Promise<People>;
  /** @param note for whom it is */
  invite(role: Role, note: string): Promise<MadeInvitation>;
  takeBack(invitationId: string): Promise<void>;
  /** `last-admin` in the error's detail where nobody would be left; so with `removeMember`. */
  changeRole(memberId: string, role: Role): Promise<void>;
  /** Their work stays; their sessions end at once. */
  removeMember(memberId: string): Promise<void>;
  /** Ends the member's other sessions; `wrong-password` in the error's detail. */
  changePassword(current: string, next: string): Promise<void>;
}
