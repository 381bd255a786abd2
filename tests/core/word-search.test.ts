import { expect, it } from 'vitest';
import { accountKeys } from '@/utils/core/keys';
import { bestMatches, queryWords } from '@/utils/core/word-search';
import { contact, organization } from '../contracts/records';

const names = ['E & Y GmbH', 'Müller und Söhne', 'Y&R'];
const candidates = [
  ...names.map((name) => organization(name.replace(/\W/g, '-'), { name })),
  contact('andrea', { name: 'Andrea Eng' }),
].map((account) => ({ account, words: accountKeys(account).words }));

function found(text: string): string[] {
  return bestMatches(candidates, queryWords(text), 9).map((account) => account.name);
}

it.each([
  ['and', ['Andrea Eng']],
  ['en', ['Andrea Eng']],
  ['e', ['E & Y GmbH', 'Andrea Eng']],
  ['y', ['E & Y GmbH', 'Y&R']],
  ['e & y', ['E & Y GmbH']],
  ['müller and', ['Müller und Söhne']],
  ['Muller & Sohne', ['Müller und Söhne']],
])('whoever types %j is shown %j', (text, shown) => {
  expect(found(text)).toEqual(shown);
});
