/** Items of the sets in which we find something else on purpose, and why. */
export const KNOWN_DIFFERENCES: Record<string, string> = {
  'email-linkifyjs#24': 'the set asks for the link `mailto:…`; the address in it is one',
  'email-linkifyjs#25': 'the set asks for the link `mailto:…`; the address in it is one',
  'email-isemail-exact#30': 'valid by its grammar, but the top level `abcdefghi` does not exist',
  'email-pev-exact#46': 'linkify-it asks for quoted atoms; we find them with low confidence',
  'webstruct/us_contact_pages/72.html': 'the same address, without its disguise',
};
