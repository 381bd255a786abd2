import type { RowFaultTexts } from '../en/row-faults';
import { entryFaults } from './entry-faults';

export const rowFaults: RowFaultTexts = {
  ...entryFaults,
  'no-name': () => 'No hay ni nombre ni dirección; la fila se omite.',
  'bad-email': (text) => `«${text}» no es una dirección de correo.`,
  'bad-phone': (text) => `«${text}» no es un número de teléfono.`,
  'bad-url': (text) => `«${text}» no es una dirección web.`,
  cells: () => 'La fila tiene más o menos celdas que encabezados hay.',
  'unclosed-quote': () =>
    'Aquí se abren unas comillas que nunca se cierran, así que el resto del archivo pertenece a esta fila.',
  encoding: (text) =>
    `Algunos caracteres no se pueden leer: «${text}». Guarde el archivo como UTF-8.`,
  'cut-off': () => 'El archivo termina en mitad de esta fila; se omite.',
  'too-long': () => 'Es más largo de lo que puede ser una cuenta; se omite.',
  photo: () => 'Ficha no guarda fotos; el resto de la tarjeta se toma.',
  'broken-card': () => 'Esta tarjeta está dañada y no se puede leer; se omite.',
  repeated: (row) => `La fila ${row} trata de la misma cuenta; las dos se vuelven una.`,
  taken: (text) => `Otra cuenta ya tiene «${text}»; no se añade aquí.`,
  several: (names) => `Podrían ser varias cuentas: ${names}. La fila se omite.`,
  invalid: () => 'Junto con lo que ya hay esto no sería válido; se omite.',
};
