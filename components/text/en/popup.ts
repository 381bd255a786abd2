/** Of the quick lookup from the toolbar. */
export const popup = {
  popup: {
    label: 'Look up an account',
    placeholder: 'Name, address, phone, number',
    onPage: 'On this page',
    recent: 'Changed recently',
    start: 'Type a name, an address, a domain, a phone, VAT, estimate or invoice number.',
    create: (text: string) => `Create “${text}”`,
    createHint: 'A new account',
    invoice: 'Invoice',
    estimate: 'Estimate',
    keys: { open: 'open', email: 'e-mail', copy: 'copy address' },
    copied: (address: string) => `${address} copied`,
    noAddress: (name: string) => `${name} has no e-mail address.`,
    emailTo: (address: string) => `E-mail to ${address}`,
    panel: 'Open panel',
    building: (part: string) =>
      `The search index is being made (${part}). Until then a typing error finds nothing.`,
    site: {
      reads: (host: string) => `Ficha on ${host}`,
      marks: 'Tint what is found',
      always: (host: string) => `Always read ${host}`,
      once: (host: string) => `${host} is read this once.`,
      impossible: 'This page cannot be read.',
    },
  },
};
