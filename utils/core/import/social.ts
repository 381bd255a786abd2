/** By a word of the header or the host, as Ficha writes their labels. */
const NETWORKS: [word: string, label: string, hosts: RegExp][] = [
  ['linkedin', 'LinkedIn', /^(?:[\w-]+\.)?linkedin\.com$/],
  ['facebook', 'Facebook', /^(?:[\w-]+\.)?(?:facebook\.com|fb\.com)$/],
  ['instagram', 'Instagram', /^(?:www\.)?instagram\.com$/],
  ['youtube', 'YouTube', /^(?:[\w-]+\.)?(?:youtube\.com|youtu\.be)$/],
  ['github', 'GitHub', /^(?:www\.)?github\.com$/],
  ['mastodon', 'Mastodon', /^(?:[\w-]+\.)*(?:mastodon\.\w+|mstdn\.\w+|mas\.to)$/],
  ['xing', 'XING', /^(?:www\.)?xing\.com$/],
  ['twitter', 'X', /^(?:www\.|mobile\.)?(?:twitter\.com|x\.com)$/],
  ['tiktok', 'TikTok', /^(?:www\.)?tiktok\.com$/],
];

/** The label of a network that a header names. @param key a `headerKey` */
export function socialOf(key: string): { label?: string } {
  const network = NETWORKS.find(([word]) => key.includes(word));
  return network ? { label: network[1] } : {};
}

/** The network an address belongs to; `undefined` where it is a website like others. */
export function networkOf(url: string): string | undefined {
  const host = /^(?:https?:\/\/)?(?:[^/@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  return host ? NETWORKS.find(([, , hosts]) => hosts.test(host))?.[1] : undefined;
}
