import { expect, it } from 'vitest';
import { serverAddress } from '@/utils/adapters/sync/server-address';

it.each([
  ['https://ficha.example.com', 'https://ficha.example.com'],
  [' ficha.example.com/ ', 'https://ficha.example.com'],
  ['ficha.example.com:8787', 'https://ficha.example.com:8787'],
  ['HTTPS://Ficha.Example.com/team/', 'https://ficha.example.com/team'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
  ['http://127.9.9.9', 'http://127.9.9.9'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['http://ficha.localhost', 'http://ficha.localhost'],
  // Another way to write 127.0.0.1, which is how the browser takes it.
  ['http://2130706433', 'http://127.0.0.1'],
])('takes %s for the server at %s', (typed, address) => {
  expect(serverAddress(typed)).toEqual({ address });
});

it.each([
  'http://ficha.example.com',
  'http://192.168.1.10:8787',
  'http://localhost.example.com',
  'http://127.0.0.1.example.com',
  'http://0.0.0.0:8787',
])('asks for https where somebody could listen on the way: %s', (typed) => {
  expect(serverAddress(typed)).toEqual({ wrong: 'needs-https' });
});

it.each([
  '',
  ' ',
  'https://',
  'ftp://ficha.example.com',
  'javascript://x',
  'https://a?b=c',
  'https://a/#b',
  'two words',
])('takes no server out of: %s', (typed) => {
  expect(serverAddress(typed)).toEqual({ wrong: 'not-an-address' });
});

it('keeps no name and password that stand in an address', () => {
  expect(serverAddress('https://ana:secret@ficha.example.com')).toEqual({
    wrong: 'has-credentials',
  });
});
