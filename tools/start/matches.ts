import type { Match } from '@/utils/core/match/match';

/** One line for each thing found: what, and whom it stands for. */
export function listed(matches: readonly Match[]): string {
  const byKey = new Map(matches.map((match) => [match.key, match]));
  const width = Math.max(...[...byKey.values()].map(({ text }) => text.length));
  return [...byKey.values()]
    .map((match) => `  ${match.text.padEnd(width)}  ${standing(match)}`)
    .join('\n');
}

function standing({ accountIds, reason }: Match): string {
  const why = {
    address: 'by its address',
    name: 'by its name',
    stated: 'by its name in the data of the page',
    site: 'by the domain of the page',
    domain: 'by its domain',
    phone: 'by its phone number',
    vat: 'by its VAT number',
    chosen: 'by your choice',
    unknown: '',
  };
  if (accountIds.length === 0) return 'not in Ficha yet';
  if (accountIds.length === 1) return `an account, ${why[reason.kind]}`;
  return `${accountIds.length} accounts to choose from, ${why[reason.kind]}`;
}
