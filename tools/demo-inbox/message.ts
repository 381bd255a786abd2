export interface MailAddress {
  name: string;
  address: string;
}

/** One e-mail of the demo inbox. */
export interface DemoMessage {
  /** Letters, digits and `-`; part of the page's address. */
  id: string;
  from: MailAddress;
  to: MailAddress[];
  cc?: MailAddress[];
  /** How long before the start of the server it came in, in hours. */
  hoursAgo: number;
  subject: string;
  /** BCP 47 tag of the text. */
  lang: string;
  /** Trusted HTML of the body, without scripts. */
  bodyHtml: string;
}
