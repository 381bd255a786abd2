import { allIn } from '@/utils/adapters/page-tree';

/** Where a webmail keeps what the open message is about. All selectors are of the whole document. */
export interface Webmail {
  /** As people call it. */
  name: string;
  /** Its hosts, and all below them. None for a program that anybody may run. */
  hosts?: readonly string[];
  /** What only pages of this program have; for those without a host of their own. */
  mark?: string;
  /** The day on which the page was last known to look like this. */
  seen: string;
  /**
   * The text of an open message. Where it is drawn, a sender has to be found: that is the canary. What
   * stands in it was made by whoever wrote it, and is taken for no part of the webmail.
   */
  message: string;
  sender: string;
  recipients: string;
  subject: string;
  /** Where it says whose it is. */
  own?: string;
}

/**
 * None of these could be opened to look: the hints are facts from public sources, looked up on
 * 2026-11-25. `seen` is the day on which a source says that it looked at the living page; for the rest
 * that of the look-up. Attributes that were given for a purpose come before classes.
 */
export const WEBMAILS: readonly Webmail[] = [
  {
    // Many extensions read these attributes. The classes of Gmail are made by a machine; the one of the
    // text has stayed for more than ten years.
    name: 'Gmail',
    hosts: ['mail.google.com'],
    seen: '2026-11-25',
    message: '[data-message-id] .a3s',
    sender: '[data-message-id] h3 [email]',
    recipients: '[data-message-id] [email]',
    subject: 'h2[data-thread-perm-id]',
    own: 'a[href^="https://accounts.google.com/SignOutOptions"]',
  },
  {
    // Notes on a saved page: each field of a message's head has such an id. Labels are translated.
    name: 'Outlook',
    hosts: [
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
    ],
    seen: '2026-09-17',
    message: '[id^="UniqueMessageBody"]',
    sender: '[id^="MSG_"][id$="_FROM"]',
    recipients: '[data-testid="RecipientWell"], [id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"]',
    subject: '[id^="CONV_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"]',
    own: '#mectrl_currentAccount_secondary',
  },
  {
    // Tests and extensions of the last years; the account only in one of them. AOL runs on the same.
    name: 'Yahoo',
    hosts: ['mail.yahoo.com', 'mail.aol.com'],
    seen: '2026-11-25',
    message: '[data-test-id="message-view-body-content"]',
    sender: '[data-test-id^="message-view"] [data-test-id="message-from"]',
    recipients: '[data-test-id^="message-view"] [data-test-id="message-to"]',
    subject: '[data-test-id="message-group-subject-text"]',
    own: '[data-test-id="account-email"]',
  },
  {
    // The source of the client, which is open. The text itself is in a frame.
    name: 'Proton',
    hosts: ['mail.proton.me', 'mail.protonmail.com'],
    seen: '2026-11-25',
    message: '[data-expanded="true"] [data-testid="message-content:body"]',
    sender: '[data-expanded="true"] [data-testid="recipients:sender"]',
    recipients: '[data-expanded="true"] [data-testid^="recipients:item-"]',
    subject: '[data-testid="conversation-header:subject"]',
    own: '[data-testid="heading:userdropdown"]',
  },
  {
    // An extension that names the day of its last look. There are only classes, but speaking ones.
    name: 'Fastmail',
    hosts: ['fastmail.com'],
    seen: '2026-06-04',
    message: '.v-MessageCard.is-expanded .v-Message-body',
    sender: '.v-MessageCard.is-expanded .v-MessageCard-from',
    recipients: '.v-MessageCard.is-expanded .v-Message-toName',
    subject: '.v-Thread-title',
  },
  {
    // A program that reads a mailbox there and was tried on it that day.
    name: 'Zoho',
    hosts: [
      'mail.zoho.com',
      'mail.zoho.eu',
      'mail.zoho.in',
      'mail.zoho.com.au',
      'mail.zoho.jp',
      'mail.zoho.sa',
      'mail.zoho.uk',
      'mail.zohocloud.ca',
    ],
    seen: '2026-09-22',
    message: '[id^="zm_Container_m"] [role="document"]',
    sender: '[id^="zm_Container_m"] .zmMHFrom [data-eid]',
    recipients: '[id^="zm_Container_m"] .jsReciID[data-eid]',
    subject: '[id^="zm_Container_m"] .zmSubject',
  },
  {
    // Its source: the templates of the skins Elastic and Larry, and what fills them.
    name: 'Roundcube',
    mark: 'script[src*="program/js/app."]',
    seen: '2026-11-25',
    message: '#messagebody',
    sender: '#message-header .header.from, #messageheader .header.from',
    recipients:
      '#message-header .header:is(.to, .cc, .bcc), #messageheader .header:is(.to, .cc, .bcc)',
    subject: '#message-header .subject, #messageheader .subject',
    own: '#layout-sidebar .username, #topline .username',
  },
  {
    // Its source: AngularJS leaves in the page what each place is bound to.
    name: 'SOGo',
    mark: 'meta[name="description"][content="SOGo Web Interface"]',
    seen: '2026-11-25',
    message: '.msg-body',
    sender: '[ng-bind*="viewer.message.from"], [sg-email*="viewer.message.from"] + *',
    recipients: '.msg-recipients',
    subject: '[ng-bind*="viewer.message.subject"]',
    own: '[sg-email="activeUser.email"] + *',
  },
];

/** The webmail that a page is of. Its own words are asked only where no host can tell. */
export function webmailOf(hostname: string, page: Document): Webmail | undefined {
  return WEBMAILS.find(({ hosts, mark }) =>
    hosts
      ? hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
      : mark !== undefined && allIn(page, mark).length > 0,
  );
}
