import { expect, it } from 'vitest';
import type { AccountId } from '@/utils/core/ids';
import { accountKeys, activityKeys } from '@/utils/core/keys';
import { historyPrefix } from '@/utils/core/places';
import { contact, minute, note, organization, payment } from '../contracts/records';

it('finds an organization by addresses, domains, names and words, each once', () => {
  const keys = accountKeys(
    organization('o', {
      name: 'Müller & Söhne GmbH',
      aliases: ['MÜLLER und Söhne'],
      emails: ['Info@mueller.example', 'info@mueller.example'],
      domains: ['https://WWW.Mueller.example/kontakt', 'mueller.example'],
    }),
  );
  expect(keys.emails).toEqual(['info@mueller.example']);
  expect(keys.domains).toEqual(['mueller.example']);
  expect(keys.names).toEqual(['muller sohne']);
  expect(keys.words).toEqual(['muller', 'sohne', 'gmbh', 'info', 'mueller', 'example']);
});

it('finds a contact by addresses and words only: a company of their name is somebody else', () => {
  const keys = accountKeys(contact('c', { name: 'Ana Prado', emails: ['ana@prado.example'] }));
  expect(keys.names).toEqual([]);
  expect(keys.domains).toEqual([]);
  expect(keys.words).toEqual(['ana', 'prado', 'example']);
});

it('is found by the letters of a name that has nothing longer', () => {
  expect(accountKeys(organization('o', { name: 'E & Y GmbH' })).words).toEqual(['gmbh', 'e', 'y']);
});

it('never has an empty text to be found by', () => {
  const keys = accountKeys(organization('o', { name: '…' }));
  expect(keys).toEqual({ emails: [], domains: [], names: [], numbers: [], words: [] });
});

it('gives an activity one place in the history of each of its accounts', () => {
  const keys = activityKeys(note('n', ['lago', 'ana', 'lago'], minute(1)));
  expect(keys.places).toEqual([
    'lago 2026-01-01T00:01:00.000Z n',
    'ana 2026-01-01T00:01:00.000Z n',
  ]);
  expect(keys.kindPlaces).toEqual([
    'lago note 2026-01-01T00:01:00.000Z n',
    'ana note 2026-01-01T00:01:00.000Z n',
  ]);
});

it('names every activity it links to or pays, each once', () => {
  expect(activityKeys(note('n', ['lago'], minute(1), ['b', 'a', 'b'])).linked).toEqual(['b', 'a']);
  expect(activityKeys(payment('p', ['lago'], '2026-01-01', 'inv')).linked).toEqual(['inv']);
  expect(activityKeys(payment('p', ['lago'], '2026-01-01')).linked).toEqual([]);
});

it('has no account whose history contains that of another', () => {
  const [a, longer] = ['a', 'a.b'] as AccountId[];
  expect(historyPrefix(longer!).startsWith(historyPrefix(a!))).toBe(false);
});
