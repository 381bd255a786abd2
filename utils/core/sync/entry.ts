interface Credentials {
  email: string;
  password: string;
}

/** How somebody comes into a workspace. */
export type Entry =
  /** A member already; whoever is in several workspaces names one. */
  | ({ way: 'sign-in'; workspaceId?: string } & Credentials)
  /** With what an admin handed on; somebody who signs in at the server already gives their password. */
  | ({ way: 'join'; invitation: string; name: string } & Credentials)
  /** The first admin, with the token that the server printed. */
  | ({ way: 'set-up'; token: string; workspace: string; name: string } & Credentials);

export interface Workspace {
  id: string;
  name: string;
}

/** Characters, as the server asks for of a new password. */
export const SHORTEST_PASSWORD = 10;
