import { addressPartsIn, valuesOf } from './cell-values';
import { countryCode } from './country-code';
import type { RowDraft, Taker } from './row-draft';

type AddressPart = 'street' | 'postalCode' | 'city' | 'region' | 'country';

/** How the cells of one part of an address are taken. @param group of the columns that make one address */
export function addressTaker(
  target: AddressPart,
  group: number,
  labelOf: (cells: readonly string[]) => string,
  separator: string | undefined,
): Taker {
  return (text, draft, cells) => {
    const parts = separator ? valuesOf(text, /;/, separator) : addressPartsIn(text);
    const addresses = draft.addresses[group] ?? [];
    draft.addresses[group] = addresses;
    for (const [at, part] of parts.entries()) {
      const address = addresses[at] ?? { label: labelOf(cells) };
      addresses[at] = address;
      const [, line, code] = (separator && ENDING_CODE.exec(part)) || [];
      add(target, line ?? part.trim(), address);
      if (code) add('country', code, address);
    }
  };
}

/** As Ficha writes an address on one line. */
const ENDING_CODE = /^(.+), ([A-Z]{2})$/s;

function add(target: AddressPart, text: string, address: RowDraft['addresses'][number][number]) {
  if (text === '') return;
  if (target === 'country') {
    const code = countryCode(text);
    // A country nobody knows by a code still belongs to the address.
    if (code) address.country = code;
    else address.region = [address.region, text].filter(Boolean).join(', ');
  } else if (target === 'street' && address.street) {
    address.street += /^\d+\s?[a-z]?$/i.test(text) ? ` ${text}` : `\n${text}`;
  } else if (target === 'street') {
    address.street = text;
  } else {
    address[target] = [address[target], text].filter(Boolean).join(', ');
  }
}
