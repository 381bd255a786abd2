import { expect, it } from 'vitest';
import { typedSite } from '@/components/sites/typed-site';

it.each([
  ['mail.acme.example', 'https://mail.acme.example/*'],
  ['  Mail.ACME.example. ', 'https://mail.acme.example/*'],
  ['https://mail.acme.example/roundcube/?_task=mail#top', 'https://mail.acme.example/*'],
  ['http://mail.acme.example', 'http://mail.acme.example/*'],
  ['mail.acme.example:8443', 'https://mail.acme.example/*'],
  ['http://localhost:8080/mail', 'http://localhost/*'],
  ['192.168.1.20', 'https://192.168.1.20/*'],
  ['correo.ñandú.example', 'https://correo.xn--and-6ma2c.example/*'],
  ['mail_1.acme.example', 'https://mail_1.acme.example/*'],
])('“%s” stands for just one host', (typed, pattern) => {
  expect(typedSite(typed)).toEqual({ pattern });
});

it.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['ana@acme.example', 'address'],
  ['https://ana:secret@mail.acme.example/', 'address'],
  ['acme', 'shape'],
  ['my webmail', 'shape'],
  ['*.acme.example', 'shape'],
  ['https://*/', 'shape'],
  ['*', 'shape'],
  ['-mail.acme.example', 'shape'],
  ['mail..example', 'shape'],
  ['ftp://mail.acme.example', 'shape'],
  ['javascript:alert(1)', 'shape'],
  ['chrome://settings', 'shape'],
  ['file:///home/ana', 'shape'],
  ['https://[::1]/', 'shape'],
])('“%s” is refused: %s', (typed, wrong) => {
  expect(typedSite(typed)).toEqual({ wrong });
});
