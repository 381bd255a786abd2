import { pluralIn } from '../plural';

const plural = pluralIn('en');

export const sites = {
  sites: {
    where: 'Where Ficha works',
    webmail: 'My webmail',
    webmailHint: 'Only where you read your mail, and sites you name.',
    all: 'All sites',
    allHint: 'Webmail, company websites, networks: wherever people are named.',
    click: 'Only when I click',
    clickHint: 'No site is read until you click Ficha’s button there.',
    recommended: 'Recommended',
    allow: 'Allow',
    allowed: 'Allowed',
    takeBack: 'Take back',
    allowLabel: (name: string) => `Allow ${name}`,
    takeBackLabel: (name: string) => `Take back ${name}`,
    allowedSaid: (name: string) => `Ficha works on ${name} now`,
    takenBackSaid: (name: string) => `Ficha reads ${name} no longer`,
    andMore: (host: string, count: number) => `${host} and ${count} more`,
    refused: (name: string) =>
      `The browser did not give access to ${name}. Nothing has changed; try again whenever you like.`,
    asks: 'Your browser asks you first, and you can take it back here at any time.',
    others: 'Other sites',
    other: 'Another webmail or site',
    otherHint: 'The address you open it at: Roundcube, SOGo, your company’s own.',
    placeholder: 'mail.acme.example',
    missing: 'Enter the address of your webmail.',
    address:
      'This is an e-mail address. Enter where you read your mail, for example mail.acme.example',
    shape: 'This is not the address of a site. Example: mail.acme.example',
    listed: (name: string) => `${name} is allowed already.`,
    everywhere: 'Ficha reads every ordinary page you look at, here on your computer.',
    everywhereOff: 'Ficha would read every ordinary page you look at, here on your computer.',
    nothing: 'No site is allowed. A click on Ficha’s button reads the page in front of you, once.',
    something: (count: number) =>
      plural(count, {
        one: 'One site is allowed now. Take it back, and only your click counts.',
        other: `${count} sites are allowed now. Take them back, and only your click counts.`,
      }),
    takeAllBack: 'Take all back',
    allTakenBack: 'Ficha reads no site by itself any more',
    every: 'all sites',
    lost: (name: string) => `Ficha no longer reads ${name}`,
    lostHint:
      'Its permission was taken back in your browser’s settings, so nobody is recognised there. Your accounts are untouched.',
    again: 'Allow again',
    leave: 'Leave it so',
    againLabel: (name: string) => `Allow again: ${name}`,
    leaveLabel: (name: string) => `Leave it so: ${name}`,
  },
};
