import type { EntryFault } from '@/utils/core/import/imported-entry';

/** What is wrong with a message or event of a file; `detail` as the fault says. */
export const entryFaults: EntryFaultTexts = {
  'broken-message': () => 'This message is damaged and cannot be read; it is left out.',
  'no-sender': (subject) =>
    subject
      ? `“${subject}” names no sender; it is left out.`
      : 'This is no message, or one without a sender; it is left out.',
  'no-date': (subject) =>
    subject
      ? `“${subject}” bears no date that can be understood; it is left out.`
      : 'The message bears no date that can be understood; it is left out.',
  'broken-event': () => 'This event is damaged or says no time; it is left out.',
  series: (count) =>
    `A series that goes on for longer: the ${count} times up to three months from now are taken. Import the calendar again later for the next ones.`,
  repetition: () => 'It repeats in a way Ficha does not follow: its first time is taken.',
  zone: (zone) => `Nobody knows the time zone “${zone}”: the time is taken as one of here.`,
};

export type EntryFaultTexts = Record<EntryFault, (detail: string) => string>;
