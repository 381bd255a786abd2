import type { Account } from '@/utils/core/account';
import { isDomain, normalizeDomain } from '@/utils/core/domain';
import { isFreeMail } from '@/utils/core/match/free-mail';
import type { FullTexts } from '../text/full';
import type { TextFact } from './fact-text';

/** The account with another text in the place of the fact's. */
export function withFact(account: Account, fact: TextFact, typed: string): Account {
  const text = typed.trim();
  if (fact === 'vatNumber' || fact === 'description') {
    const { [fact]: _, ...rest } = account;
    return text ? { ...rest, [fact]: text } : rest;
  }
  if (fact === 'domains' && account.kind === 'contact') return account;
  return { ...account, [fact]: linesOf(text) };
}

/** What is wrong with it; empty where nothing is. What was there before is nothing to complain of. */
export function factProblem(
  fact: TextFact,
  typed: string,
  before: string,
  { account: t }: FullTexts,
): string {
  if (fact !== 'domains') return '';
  const known = linesOf(before);
  for (const line of linesOf(typed)) {
    if (known.includes(line)) continue;
    if (!isDomain(line)) return t.domainWrong(line);
    const domain = normalizeDomain(line);
    if (isFreeMail(domain)) return t.domainFree(domain);
  }
  return '';
}

/** The lines that are new, as they will be kept. */
export function newDomains(typed: string, before: string): string[] {
  const known = linesOf(before);
  const fresh = linesOf(typed).filter((line) => !known.includes(line) && isDomain(line));
  return fresh.map(normalizeDomain);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
