import type { RowFault } from '@/utils/core/import/imported-row';
import { entryFaults } from './entry-faults';

/** What is wrong with a row of a file; `detail` as the fault says. */
export const rowFaults: RowFaultTexts = {
  ...entryFaults,
  'no-name': () => 'There is neither a name nor an address; the row is left out.',
  'bad-email': (text) => `“${text}” is no e-mail address.`,
  'bad-phone': (text) => `“${text}” is no phone number.`,
  'bad-url': (text) => `“${text}” is no web address.`,
  cells: () => 'The row has more or fewer cells than there are headers.',
  'unclosed-quote': () =>
    'A quotation mark opens here and never closes, so the rest of the file belongs to this row.',
  encoding: (text) => `Some characters cannot be read: “${text}”. Save the file as UTF-8.`,
  'cut-off': () => 'The file ends in the middle of this row; it is left out.',
  'too-long': () => 'This is longer than any account may be; it is left out.',
  photo: () => 'Ficha keeps no photos; the rest of the card is taken.',
  'broken-card': () => 'This card is damaged and cannot be read; it is left out.',
  repeated: (row) => `Row ${row} is about the same account; both become one.`,
  taken: (text) => `Another account has “${text}” already; it is not added here.`,
  several: (names) => `This could be several accounts: ${names}. The row is left out.`,
  invalid: () => 'Together with what is here this would not be valid; it is left out.',
};

export type RowFaultTexts = Record<RowFault, (detail: string) => string>;
