import { expect, it } from 'vitest';
import { entryFaults as en } from '@/components/text/en/entry-faults';
import { entryFaults as es } from '@/components/text/es/entry-faults';

it.each([
  ['English', en],
  ['Spanish', es],
])('every fault of a message or event has a sentence in %s, with what it is about', (_, texts) => {
  for (const say of Object.values(texts)) expect(say('')).toMatch(/^[A-Z«].+\.$/);
  expect(texts['no-date']('Offer')).toContain('Offer');
  expect(texts.zone('Mars/Base')).toContain('Mars/Base');
  expect(texts.series('100')).toContain('100');
});
