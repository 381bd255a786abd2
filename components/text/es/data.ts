import type { DataTexts } from '../en/data';
import { pluralIn } from '../plural';

const plural = pluralIn('es');
const counted = (one: string, other: string) => (count: number, text: string) =>
  `${text} ${plural(count, { one, other })}`;

export const data: DataTexts = {
  about:
    'Sus registros están en este navegador y en ningún otro lugar. Lléveselos, guarde una copia o empiece de nuevo.',
  stop: 'Detener',
  stopped: 'Detenido. No se ha creado ningún archivo.',

  importing: {
    title: 'Importar',
    about:
      'Desde otro programa, una libreta de direcciones, un buzón o un calendario. Primero verá qué pasaría.',
    action: 'Importar un archivo…',
  },

  archive: 'Copia de seguridad',
  archiveAbout:
    'Un solo archivo con todas las cuentas, su historial, sus listas y su empresa, desde el que se puede restaurar todo. No está cifrado: guárdelo donde nadie más pueda leerlo.',
  download: 'Descargar copia',
  downloadFirst: 'Descargar antes una copia',
  archiving: 'Creando la copia',
  archived: (count) => `La copia se ha descargado: ${count} registros.`,
  lastArchive: (when) => `Última copia hecha aquí: ${when}.`,
  noArchiveYet: 'Todavía no se ha hecho ninguna copia aquí.',
  remind: 'Recordarme que haga una copia',
  remindHint: 'Una línea discreta en el panel, cuando tenga 50 registros propios.',
  reminds: { never: 'Nunca', week: 'Cada semana', month: 'Cada mes' },

  restore: 'Restaurar una copia…',
  restoreHint: 'Antes verá qué pasaría.',
  checking: 'Leyendo la copia',
  preview: 'Qué haría la restauración',
  madeAt: (when) => `Creada: ${when}. Todavía no se ha escrito nada.`,
  effects: {
    fresh: 'nuevos',
    changed: 'cambiarían',
    equal: 'ya iguales',
    newer: 'más recientes aquí, se quedan',
  },
  nothingToRestore: 'No contiene nada que restaurar.',
  restoreNow: (count, text) =>
    plural(count, { one: `Restaurar ${text} registro`, other: `Restaurar ${text} registros` }),
  restoring: 'Restaurando',
  report: 'Qué se ha restaurado',
  restored: (count, text) =>
    plural(count, {
      one: `Se ha restaurado ${text} registro.`,
      other: `Se han restaurado ${text} registros.`,
    }),
  restoreStopped: (count, text) =>
    plural(count, {
      one: `Detenido. Se ha restaurado ${text} registro, que se queda. Elija el archivo otra vez para seguir.`,
      other: `Detenido. Se han restaurado ${text} registros, que se quedan. Elija el archivo otra vez para seguir.`,
    }),
  takeBack: 'Deshacerlo en la página de importación, durante un día',
  problems: (count, text) => plural(count, { one: `${text} problema`, other: `${text} problemas` }),
  moreProblems: (count) => `Y ${count} más.`,
  line: (line) => `Línea ${line}`,
  faults: {
    'no-archive': () => 'Este archivo no es una copia de Ficha.',
    newer: (version) =>
      `Esta copia es de una Ficha más nueva (versión ${version}). Actualice Ficha y restáurela después.`,
    encoding: () => 'No es texto UTF-8; la línea se omite.',
    'too-long': () => 'La línea es más larga de lo que puede ser un registro; se omite.',
    'not-json': () => 'La línea está dañada o cortada; se omite.',
    'not-a-record': () => 'No es un registro de Ficha; se omite.',
    'unknown-table': (table) => `Esta Ficha no conoce registros del tipo «${table}»; se omite.`,
    'forbidden-key': () =>
      'Un campo lleva un nombre que ningún campo puede llevar; la línea se omite.',
    future: () => 'El registro dice ser del futuro; se omite.',
    'invalid-record': (fields) => `No es válido: ${fields}. El registro se omite.`,
    duplicate: (line) => `El mismo registro está en la línea ${line}; este se omite.`,
    'cut-off': () =>
      'El archivo termina antes de tiempo. Lo que hay se puede restaurar; puede faltar algo.',
    count: (records) =>
      `El archivo debería contener ${records} registros y contiene otra cantidad. Puede faltar alguno.`,
    conflict: () => 'Junto con lo que hay aquí el registro no sería válido; se omite.',
  },

  duplicates: 'Duplicados',
  duplicatesAbout: 'Encuentra cuentas que quizá son la misma dos veces, para que pueda unirlas.',
  findDuplicates: 'Buscar duplicados',

  exports: {
    title: 'Para otros programas',
    about:
      'Archivos que abren las hojas de cálculo, las libretas de direcciones y los calendarios. Lo que solo conoce Ficha está únicamente en la copia.',
    download: 'Descargar',
    accountsCsv: {
      name: 'Cuentas, CSV',
      hint: 'Una fila por cuenta, para una hoja de cálculo',
      action: 'Descargar las cuentas como CSV',
    },
    accountsVcard: {
      name: 'Cuentas, vCard 4.0',
      hint: 'Una tarjeta por cuenta, para una libreta de direcciones',
      action: 'Descargar las cuentas como vCard',
    },
    activitiesCsv: {
      name: 'Actividades, CSV',
      hint: 'Los diez tipos en una tabla',
      action: 'Descargar las actividades como CSV',
    },
    calendar: {
      name: 'Eventos y tareas, .ics',
      hint: 'Para un calendario',
      action: 'Descargar eventos y tareas como calendario',
    },
    done: (name, count) => `Se ha descargado ${name}, con ${count} entradas.`,
  },

  deleteAll: 'Eliminar todos los datos',
  deleteAbout:
    'Elimina todos los registros para siempre, como si Ficha estuviera recién instalada.',
  deleteAction: 'Eliminar todos los datos…',
  deleting: 'Eliminando…',
  deleteTitle: '¿Eliminar todos los datos?',
  deleteLine: 'No se puede deshacer. Nadie más tiene una copia.',
  goes: 'Qué desaparece',
  counted: {
    account: counted('cuenta', 'cuentas'),
    relation: counted('relación', 'relaciones'),
    activity: counted('actividad', 'actividades'),
    member: counted('miembro', 'miembros'),
    category: counted('categoría', 'categorías'),
    pipeline: counted('embudo', 'embudos'),
    field: counted('campo propio', 'campos propios'),
    company: counted('ficha de empresa', 'fichas de empresa'),
  },
  stays:
    'También se van las correcciones y los formularios a medias. El idioma, el tema y los sitios que Ficha puede leer se quedan.',
  deleteWord: 'eliminar',
  typeWord: (word) => `Escriba «${word}» para seguir`,
  wordWrong: (word) => `Escriba la palabra «${word}» y pulse otra vez el botón.`,
  deleteNow: 'Eliminar todo',
  deleted: 'Se han eliminado todos los datos.',
};
