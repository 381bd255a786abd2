import type { Page } from 'puppeteer-core';
import type { Finding } from '@/utils/core/match/finding';

/** What the worker found in all tabs, as it keeps it for the panel; read from a page of the extension. */
export async function findingsOf(options: Page): Promise<Finding[]> {
  const stored = await options.evaluate(() => chrome.storage.session.get(null));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('page:'))
    .flatMap(([, findings]) => findings as Finding[]);
}

/** One line for each thing found: what, and whom it stands for. */
export function listed(findings: readonly Finding[]): string {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const width = Math.max(...[...byKey.values()].map(({ text }) => text.length));
  return [...byKey.values()]
    .map((finding) => `  ${finding.text.padEnd(width)}  ${standing(finding)}`)
    .join('\n');
}

function standing({ accountIds, reason }: Finding): string {
  const why = {
    address: 'by its address',
    name: 'by its name',
    domain: 'by its domain',
    unknown: '',
  };
  if (accountIds.length === 0) return 'not in Ficha yet';
  if (accountIds.length === 1) return `an account, ${why[reason.kind]}`;
  return `${accountIds.length} accounts to choose from, ${why[reason.kind]}`;
}
