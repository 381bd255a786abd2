import type { EntryFaultTexts } from '../en/entry-faults';

export const entryFaults: EntryFaultTexts = {
  'broken-message': () => 'Este mensaje está dañado y no se puede leer; se omite.',
  'no-sender': (subject) =>
    subject
      ? `«${subject}» no tiene remitente; se omite.`
      : 'Esto no es un mensaje o no tiene remitente; se omite.',
  'no-date': (subject) =>
    subject
      ? `«${subject}» no lleva ninguna fecha que se entienda; se omite.`
      : 'El mensaje no lleva ninguna fecha que se entienda; se omite.',
  'broken-event': () => 'Este evento está dañado o no dice cuándo es; se omite.',
  series: (count) =>
    `Una serie que sigue más allá: se toman las ${count} veces hasta dentro de tres meses. Importe el calendario de nuevo más adelante para las siguientes.`,
  repetition: () => 'Se repite de un modo que Ficha no sigue: se toma su primera vez.',
  zone: (zone) => `Nadie conoce la zona horaria «${zone}»: la hora se toma como la de aquí.`,
};
