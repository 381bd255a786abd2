import type { Paper } from '../core/activity';
import { COMPANY_ID, startingCompany } from '../core/company';
import { seriesOf } from '../core/paper-number';
import type { DateOnly } from '../core/time';
import type { Store, World } from './ports';

/** Longer texts are no number of an estimate or invoice. */
const NUMBER_MAX = 40;

/**
 * The estimates and invoices a text is the number of, as it stands on them or without the beginning of
 * the own series: `147` and `2026-147` find `I-2026-0147`, this year's before last year's.
 */
export async function papersNumbered(store: Store, world: World, text: string): Promise<Paper[]> {
  const asked = text.trim();
  if (asked.length > NUMBER_MAX) return [];
  const company = (await store.get('company', COMPANY_ID)) ?? startingCompany(world.now());
  const found = await Promise.all(
    (['invoice', 'estimate'] as const).flatMap((kind) => {
      const prefix = kind === 'invoice' ? company.invoicePrefix : company.estimatePrefix;
      return numbersMeant(asked, prefix, world.today()).map((number) =>
        store.numbered(kind, number),
      );
    }),
  );
  return [...new Map(found.flat().map((paper) => [paper.id as string, paper])).values()];
}

function numbersMeant(asked: string, prefix: string, today: DateOnly): string[] {
  const year = Number(today.slice(0, 4));
  const series = [year, year - 1].map((one) => seriesOf(prefix, `${one}-01-01` as DateOnly));
  const [beforeYear = ''] = prefix.split('{year}');
  const beginnings = /^\d+$/.test(asked) ? series : /^\d/.test(asked) ? [beforeYear] : [];
  return [...new Set([asked, ...beginnings.map((beginning) => beginning + asked)])];
}
