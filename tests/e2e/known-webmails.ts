import { HARUKA, SABINE, STRANGER } from './people';

/** Whose webmails they are; no member and no account. */
export const OWNER = 'me@own-firm.example';
/** Named in the text of each message, where it pretends to be the sender. */
export const PRETENDER = 'pretender@elsewhere.example';

/** A page with one open message by Sabine to Haruka and the owner, built as a known webmail does. */
export interface KnownWebmail {
  name: string;
  url: string;
  /** What the hints look for at the sender, and what stands there once the webmail has changed. */
  renamed: [now: string, then: string];
  /** `more` is what everybody has: a button to answer with, and the word before the recipients. */
  html(more: { reply: string; to: string }): string;
}

export const NOTHING = { reply: '', to: '' };
export const WORDS = { reply: '<button>Reply</button>', to: 'To: ' };

const SUBJECT = 'Shelves for hall 3';
const TEXT = `<p>Please call me back, or my colleague Olga, ${STRANGER}.</p>`;
const people = (of: (name: string, address: string) => string) =>
  [of('青葉 遥', HARUKA), of('Me', OWNER)].join(', ');

export const KNOWN_WEBMAILS: KnownWebmail[] = [
  {
    name: 'Gmail',
    url: 'https://mail.google.com/mail/u/0/',
    renamed: ['h3>', 'h6>'],
    html: ({ reply, to }) => `
      <a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Me (${OWNER})">M</a>
      <div role="main"><h2 data-thread-perm-id="t1">${SUBJECT}</h2>
        <div role="listitem"><div data-message-id="m1">
          <h3><span email="${SABINE}">Sabine Brandt</span></h3>
          <div>${to}${people((name, address) => `<span email="${address}">${name}</span>`)}</div>
          <div class="a3s">${TEXT}<h3><i email="${PRETENDER}">Pretender</i></h3></div>${reply}
        </div></div>
      </div>`,
  },
  {
    name: 'Outlook',
    url: 'https://outlook.office.com/mail/',
    renamed: ['_FROM"', '_WRITER"'],
    html: ({ reply, to }) => `
      <div id="mectrl_currentAccount_secondary">${OWNER}</div>
      <div data-app-section="MailReadCompose"><div id="CONV_1_SUBJECT" role="heading">${SUBJECT}</div>
        <div><span id="MSG_1_FROM" role="heading" aria-level="3"><span>Sabine Brandt&lt;${SABINE}&gt;</span></span>
          <div data-testid="RecipientWell">${to}${people((name, address) => `<span>${name}&lt;${address}&gt;</span>`)}</div></div>
        <div id="UniqueMessageBody_1" role="document">${TEXT}<span id="MSG_2_FROM">${PRETENDER}</span></div>${reply}
      </div>`,
  },
  {
    name: 'Yahoo',
    url: 'https://mail.yahoo.com/n/folders/1',
    renamed: ['"message-from"', '"message-writer"'],
    html: ({ reply, to }) => `
      <div data-test-id="account-email">${OWNER}</div>
      <div><span data-test-id="message-group-subject-text">${SUBJECT}</span></div>
      <div role="main"><div data-test-id="message-view">
        <header><div><span data-test-id="message-from"><span data-test-id="email-pill" title="${SABINE}">Sabine Brandt</span></span></div>
          <div>${to}<span data-test-id="message-to">${people((name, address) => `<span title="${address}">${name}</span>`)}</span></div></header>
        <div data-test-id="message-view-body-content">${TEXT}<p data-test-id="message-from">${PRETENDER}</p></div>${reply}
      </div></div>`,
  },
  {
    name: 'Proton',
    url: 'https://mail.proton.me/u/0/inbox',
    renamed: ['recipients:sender', 'letter:writer'],
    html: ({ reply, to }) => `
      <button data-testid="heading:userdropdown"><span>Me</span> <span>${OWNER}</span></button>
      <h1 data-testid="conversation-header:subject">${SUBJECT}</h1>
      <article data-testid="message-view-0" data-expanded="true">
        <div><span data-testid="recipients:sender"><span role="button" aria-label="More about Sabine Brandt &lt;${SABINE}&gt;">Sabine Brandt</span></span></div>
        <div>${to}${people((name, address) => `<span data-testid="recipients:item-${address}" title="${address}">${name}</span>`)}</div>
        <div data-testid="message-content:body">${TEXT}<p data-testid="recipients:sender">${PRETENDER}</p></div>${reply}
      </article>`,
  },
  {
    name: 'Fastmail',
    url: 'https://app.fastmail.com/mail/Inbox/',
    renamed: ['v-MessageCard-from', 'v-MessageCard-writer'],
    html: ({ reply, to }) => `
      <script>document.title = 'Inbox – ${OWNER}';</script>
      <div class="v-Thread"><div class="v-Thread-title"><h1>${SUBJECT}</h1></div>
        <div class="v-MessageCard is-expanded">
          <h2 class="v-MessageCard-from" title="${SABINE}">Sabine Brandt</h2>
          <div>${to}${people((name, address) => `<span class="v-Message-toName" title="${address}">${name}</span>`)}</div>
          <div class="v-Message-body">${TEXT}<p class="v-MessageCard-from">${PRETENDER}</p></div>${reply}
        </div></div>`,
  },
  {
    name: 'Zoho',
    url: 'https://mail.zoho.eu/zm/',
    renamed: ['zmMHFrom', 'zmMHWriter'],
    html: ({ reply, to }) => `
      <script>document.title = 'Inbox (2) - ${OWNER} - Mail';</script>
      <div id="zm_Container_m1"><div class="zmSubject">${SUBJECT}</div>
        <div class="zmMHFrom"><span data-eid="${SABINE}">Sabine Brandt</span></div>
        <div>${to}${people((name, address) => `<span class="jsReciID" data-eid="${address}">${name}</span>`)}</div>
        <div role="document">${TEXT}<p class="zmMHFrom"><span data-eid="${PRETENDER}">Pretender</span></p></div>${reply}
      </div>`,
  },
  {
    // The long form of the head waits undrawn until somebody asks for it.
    name: 'Roundcube',
    url: 'https://webmail.own-firm.example/?_task=mail&_action=show',
    renamed: ['"header from"', '"header writer"'],
    html: ({ reply, to }) => `
      <script src="program/js/app.min.js"></script>
      <div id="layout-sidebar"><span class="header-title username">${OWNER}</span></div>
      <div role="main"><div id="message-header"><h2 class="subject">${SUBJECT}</h2>
        <div><span>Sent by <a title="${SABINE}" href="mailto:${SABINE}">Sabine Brandt</a> at noon</span></div>
        <table><tr hidden><td class="header from"><a title="${SABINE}">Sabine Brandt</a></td></tr>
          <tr><td class="header to">${to}${people((name, address) => `<a title="${address}">${name}</a>`)}</td></tr></table></div>
        <div id="messagebody">${TEXT}<p class="header from">${PRETENDER}</p></div>${reply}
      </div>`,
  },
  {
    name: 'SOGo',
    url: 'https://groupware.own-firm.example/SOGo/so/me/Mail/view',
    renamed: ['viewer.message.from', 'viewer.message.writer'],
    html: ({ reply, to }) => `
      <meta name="description" content="SOGo Web Interface">
      <p><i sg-email="activeUser.email"></i><span><b>Me</b> <span>${OWNER}</span></span></p>
      <div><h5 ng-bind="viewer.message.subject">${SUBJECT}</h5>
        <div><span>Sabine Brandt</span> <a href="#" ng-bind="::viewer.message.from[0].email">${SABINE}</a></div>
        <div class="msg-recipients">${to}${people((name, address) => `<a href="#" title="${address}">${name}</a>`)}</div>
        <div class="msg-body">${TEXT}<p ng-bind="viewer.message.from">${PRETENDER}</p></div>${reply}
      </div>`,
  },
];
