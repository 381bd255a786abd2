import providers from 'email-providers/all.json';
import { expect, it } from 'vitest';
import { isFreeMail } from '@/utils/core/match/free-mail';

it('every provider of the list is known, and those it leaves out', () => {
  expect((providers as string[]).filter((domain) => !isFreeMail(domain))).toEqual([]);
  for (const domain of ['gmail.com', 'fastmail.com', 'posteo.de']) {
    expect(isFreeMail(domain)).toBe(true);
  }
});

it('a company is taken for a provider once in tens of thousands', () => {
  const companies = Array.from({ length: 50_000 }, (_, i) => `company-${i}.example`);
  expect(companies.filter(isFreeMail).length).toBeLessThan(5);
});
