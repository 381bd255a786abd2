import { expect, it } from 'vitest';
import { readArguments } from '@/tools/start/arguments';

it('without arguments the demo inbox opens in whatever browser there is', () => {
  expect(readArguments([])).toEqual({
    help: false,
    headless: false,
    browser: undefined,
    url: undefined,
  });
});

it('an address may be typed without https://', () => {
  expect(readArguments(['mail.example/inbox']).url).toBe('https://mail.example/inbox');
  expect(readArguments(['http://127.0.0.1:8080']).url).toBe('http://127.0.0.1:8080/');
});

it.each([
  'file:///etc/passwd',
  'javascript://alert',
  'not an address',
])('a page that Ficha could not read is refused: %s', (text) => {
  expect(() => readArguments([text])).toThrow('is not the address of a web page');
});

it('a misspelt option is answered with how it is used', () => {
  expect(() => readArguments(['--headles'])).toThrow('npm start -- --headless');
});

it('a browser can be named', () => {
  expect(readArguments(['--browser', 'edge', '--headless'])).toMatchObject({
    browser: 'edge',
    headless: true,
  });
});
