import { expect, it } from 'vitest';
import { linkedAddresses } from '@/utils/core/detect/mailto';

it.each([
  ['mailto:jane@acme.example', ['jane@acme.example']],
  ['MAILTO:Jane@Acme.example?subject=Hi', ['jane@acme.example']],
  ['mailto:a@x.example,b@x.example', ['a@x.example', 'b@x.example']],
  ['mailto:?to=a@x.example&cc=b@x.example', ['a@x.example', 'b@x.example']],
  ['mailto:jane%2Bnews@acme.example', ['jane+news@acme.example']],
  ['mailto:Jane%20Doe%20%3Cjane@acme.example%3E', ['jane@acme.example']],
  ['mailto:broken%E0%A4%A@', []],
  ['mailto:', []],
  ['mailto:a@x.example%2Cb@x.example', ['a@x.example', 'b@x.example']],
  ['#4228232c270223212f276c273a232f322e27', ['jane@acme.example']],
  [
    'https://host.example/cdn-cgi/l/email-protection#4228232c270223212f276c273a232f322e27',
    ['jane@acme.example'],
  ],
  ['#1234567', []],
  ['#section', []],
  [
    'mailto:a@x.example?cc=b@x.example&bcc=%22Doe,%20Jane%22%20%3Cc@x.example%3E',
    ['a@x.example', 'b@x.example', 'c@x.example'],
  ],
  ['Jane Doe (jane@acme.example)', ['jane@acme.example']],
  ['a@x.example, b@x.example', ['a@x.example', 'b@x.example']],
  ['logo@2x.png', []],
  ['https://acme.example/?to=a@x.example', []],
])('%s names %j', (href, addresses) => {
  expect(linkedAddresses(href)).toEqual(addresses);
});
