const COMMON = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'PLN', 'SEK', 'MXN', 'BRL'];

let known: readonly string[] | undefined;

/** ISO 4217 codes the browser knows, the common ones first, and the one in use. */
export function currencies(used: string): readonly string[] {
  known ??= [...new Set([...COMMON, ...Intl.supportedValuesOf('currency')])];
  return known.includes(used) ? known : [used, ...known];
}
