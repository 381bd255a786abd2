/**
 * What the records hold that go to a team server, in the words of Firefox's add-on policies: names, addresses
 * and numbers; estimates, invoices and payments; sign-in; logged e-mails and calls; quotes from pages.
 */
export const SENT_KINDS = [
  'personallyIdentifyingInfo',
  'financialAndPaymentInfo',
  'authenticationInfo',
  'personalCommunications',
  'websiteContent',
] as const;
