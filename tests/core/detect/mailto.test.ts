import { expect, it } from 'vitest';
import { mailtoAddresses } from '@/utils/core/detect/mailto';

it.each([
  ['mailto:jane@acme.example', ['jane@acme.example']],
  ['MAILTO:Jane@Acme.example?subject=Hi', ['jane@acme.example']],
  ['mailto:a@x.example,b@x.example', ['a@x.example', 'b@x.example']],
  ['mailto:?to=a@x.example&cc=b@x.example', ['a@x.example', 'b@x.example']],
  ['mailto:jane%2Bnews@acme.example', ['jane+news@acme.example']],
  ['mailto:Jane%20Doe%20%3Cjane@acme.example%3E', ['jane@acme.example']],
  ['mailto:broken%E0%A4%A@', []],
  ['mailto:', []],
  ['https://acme.example/?to=a@x.example', []],
])('%s names %j', (href, addresses) => {
  expect(mailtoAddresses(href)).toEqual(addresses);
});
