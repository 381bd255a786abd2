/** Why an address is not that of a team server: none at all, unsafe, or with what has no place in it. */
export type WrongAddress = 'not-an-address' | 'needs-https' | 'has-credentials';
