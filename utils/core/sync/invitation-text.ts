const TOKEN = /\bficha-join(?:\.[\w:-]+){3}/;
const ADDRESS = /\bhttps?:\/\/[^\s<>"']+/;

/** What an admin hands on: one text, of which all is pasted. */
export function invitationText(address: string, token: string): string {
  return `${address} ${token}`;
}

/** Finds both in a text, also in the midst of an e-mail; what is missing in it is left out. */
export function readInvitation(text: string): { address?: string; token?: string } {
  const token = TOKEN.exec(text)?.[0];
  const address = ADDRESS.exec(text)?.[0];
  return { ...(address && { address }), ...(token && { token }) };
}
