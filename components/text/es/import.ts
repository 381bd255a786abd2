import type { ImportTexts } from '../en/import';
import { pluralIn } from '../plural';
import { rowFaults } from './row-faults';

const plural = pluralIn('es');
const counted = (one: string, other: string) => (count: number, text: string) =>
  `${text} ${plural(count, { one, other })}`;

export const importing: ImportTexts = {
  title: 'Importar',
  lead: 'Traiga sus cuentas, correos y calendarios. Verá qué pasaría antes de que se escriba nada, y durante un día podrá deshacer la importación.',
  stepsLabel: 'Pasos de la importación',
  steps: { file: 'Archivo', fields: 'Campos', check: 'Revisar', done: 'Listo' },

  drop: 'Suelte un archivo aquí',
  choose: 'Elegir un archivo…',
  formats: 'CSV, vCard, .eml, .mbox, .ics o un archivo de Ficha',
  known:
    'Ficha conoce las tablas de Google Contacts, Outlook, HubSpot, Pipedrive, Salesforce, Zoho, Flowlu y LinkedIn. En cualquier otra, usted dice qué es cada columna.',
  private: 'El archivo no sale de este ordenador.',
  reading: 'Leyendo el archivo',
  another: 'Otro archivo',

  archive: 'Esto es un archivo de Ficha',
  archiveHint: 'Contiene registros enteros y se restaura tal como eran.',

  programs: {
    ficha: 'Una exportación de Ficha',
    google: 'Una tabla de Google Contacts',
    outlook: 'Una tabla de Outlook',
    hubspot: 'Una tabla de HubSpot',
    pipedrive: 'Una tabla de Pipedrive',
    salesforce: 'Una tabla de Salesforce',
    zoho: 'Una tabla de Zoho',
    flowlu: 'Una tabla de Flowlu',
    linkedin: 'Una tabla de LinkedIn',
  },
  unknownProgram:
    'Ficha no conoce esta tabla: lo que propone lo deduce de los nombres y los valores.',
  columns: (count, text) => plural(count, { one: `${text} columna`, other: `${text} columnas` }),
  moreColumns: (count, text) =>
    plural(count, {
      one: `${text} columna más se queda como Ficha la deduce.`,
      other: `${text} columnas más se quedan como Ficha las deduce.`,
    }),
  encoding: (encoding, delimiter) => `Leído como ${encoding}, separado por ${delimiter}.`,
  delimiters: { ',': 'comas', ';': 'puntos y coma', '\t': 'tabuladores', '|': 'barras' },
  kind: 'Cada fila es',
  kinds: { contact: 'Un contacto', organization: 'Una organización' },
  fieldOf: (header) => `Qué es «${header}»`,
  noHeader: (place) => `Columna ${place}`,
  noValues: 'Vacía en las primeras filas',
  sample: 'Las diez primeras filas',
  noRows: 'No hay filas debajo de los encabezados.',
  check: 'Revisar',
  checkHint: 'Todavía no se escribe nada.',
  noName:
    'Elija al menos un nombre, una dirección de correo o una organización, para que haya algo que importar.',
  groups: {
    who: 'Nombre',
    reach: 'Cómo localizarlos',
    place: 'Dirección postal',
    work: 'Dónde trabajan',
    more: 'Otros datos',
    own: 'Nada de eso',
  },
  targets: {
    name: 'Nombre',
    givenName: 'Nombre de pila',
    familyName: 'Apellidos',
    email: 'Correo',
    phone: 'Teléfono',
    website: 'Sitio web',
    social: 'Red social',
    street: 'Calle',
    postalCode: 'Código postal',
    city: 'Población',
    region: 'Provincia',
    country: 'País',
    organization: 'Organización',
    organizationDomain: 'Dominio de la organización',
    role: 'Cargo allí',
    vatNumber: 'NIF/IVA',
    domain: 'Dominio',
    category: 'Categoría',
    owner: 'Responsable',
    tags: 'Etiquetas',
    aliases: 'Otros nombres',
    description: 'Descripción',
    note: 'Nota para el historial',
    kind: 'Contacto u organización',
    custom: 'Guardar con su propio nombre',
    ignored: 'Omitir',
  },
  labelled: (target, label) => `${target} (${label})`,

  checking: 'Revisando el archivo',
  checked: 'Qué pasaría',
  rows: (count, text) =>
    plural(count, { one: `Se puede tomar ${text} fila.`, other: `Se pueden tomar ${text} filas.` }),
  messages: (count, text) =>
    plural(count, { one: `Se lee ${text} mensaje.`, other: `Se leen ${text} mensajes.` }),
  appointments: (count, text) =>
    plural(count, { one: `Se lee ${text} entrada.`, other: `Se leen ${text} entradas.` }),
  accounts: 'Cuentas',
  contacts: 'Contactos',
  organizations: 'Organizaciones',
  effects: {
    fresh: 'Nuevas',
    equal: 'Ya están, iguales',
    fillable: 'Ya están, con huecos que el archivo rellena',
    differing: 'Ya están, con otros valores',
  },
  relations: counted('relación nueva', 'relaciones nuevas'),
  notes: counted('nota', 'notas'),
  entries: {
    fresh: 'Nuevas en el historial',
    equal: 'Ya están',
    changed: 'Ya están, con otros valores',
    strange: 'De nadie que usted conozca',
  },
  forKnown: 'Cuentas que ya están',
  forKnownChoices: {
    skip: 'Dejarlas',
    fill: 'Completarlas',
    overwrite: 'Sobrescribir',
  },
  forKnownHints: {
    skip: 'Solo se crean cuentas nuevas.',
    fill: 'Se rellenan campos vacíos y se añaden direcciones, teléfonos y etiquetas. No se pierde ningún valor.',
    overwrite: 'Los valores del archivo sustituyen a los que hay. No se quita nada.',
  },
  forChanged: 'Eventos y tareas que ya están',
  forChangedChoices: { skip: 'Dejarlos', overwrite: 'Actualizarlos' },
  forStrangers: (count, text) =>
    plural(count, {
      one: `${text} persona que aún no es una cuenta`,
      other: `${text} personas que aún no son cuentas`,
    }),
  forStrangersChoices: { skip: 'Omitir', add: 'Añadir como contactos' },
  differences: (count, text) =>
    plural(count, {
      one: `${text} valor cambiaría al sobrescribir`,
      other: `${text} valores cambiarían al sobrescribir`,
    }),
  differencesFirst: (text) => `Los primeros ${text} valores que cambiarían al sobrescribir`,
  before: 'ahora',
  after: 'en el archivo',
  fields: {
    name: 'Nombre',
    givenName: 'Nombre de pila',
    familyName: 'Apellidos',
    category: 'Categoría',
    owner: 'Responsable',
    vatNumber: 'NIF/IVA',
    description: 'Descripción',
  },
  emptyValue: 'vacío',
  nothingToDo: 'Todo lo que hay en este archivo ya está aquí. No hay nada que importar.',
  nothingFound: 'En este archivo no hay nada que se pueda importar.',
  run: 'Importar',
  runMade: (count, text) =>
    plural(count, { one: `Importar ${text} cuenta`, other: `Importar ${text} cuentas` }),
  runEntries: (count, text) =>
    plural(count, { one: `Importar ${text} entrada`, other: `Importar ${text} entradas` }),
  backToFields: 'Cambiar campos',

  running: 'Importando',
  runningHint: 'Quédese en esta página. En otras pestañas puede seguir trabajando.',
  stop: 'Parar',
  stopHint: 'Lo importado hasta entonces se queda.',

  done: 'La importación ha terminado.',
  stopped: (row) => `Parada tras la fila ${row}. Lo importado se queda; el resto, no entra.`,
  stoppedAtOnce: 'Parada. No se ha importado nada.',
  failed: (row) => `La importación se interrumpió tras la fila ${row}. Lo importado se queda.`,
  made: (count, text) =>
    plural(count, {
      one: `Se ha creado ${text} registro.`,
      other: `Se han creado ${text} registros.`,
    }),
  changed: (count, text) =>
    plural(count, {
      one: `Se ha cambiado ${text} registro.`,
      other: `Se han cambiado ${text} registros.`,
    }),
  strange: (count, text) =>
    plural(count, {
      one: `${text} era de nadie que usted conozca y se ha omitido.`,
      other: `${text} eran de nadie que usted conozca y se han omitido.`,
    }),
  goOn: 'Continuar',
  undo: 'Deshacer',
  undoOf: (name) => `Deshacer ${name}`,
  undoing: 'Deshaciendo la importación',
  undoTitle: '¿Deshacer esta importación?',
  undoLines: [
    'Lo que creó se elimina y lo que cambió vuelve a ser lo que era.',
    'Lo que alguien haya cambiado desde entonces se queda.',
  ],
  undone: (count, text) =>
    plural(count, {
      one: `Se ha deshecho ${text} registro.`,
      other: `Se han deshecho ${text} registros.`,
    }),
  left: (count, text) =>
    plural(count, {
      one: `${text} registro se ha cambiado desde entonces y se queda.`,
      other: `${text} registros se han cambiado desde entonces y se quedan.`,
    }),

  past: 'Importaciones del último día',
  unfinished: 'Una importación se interrumpió',
  unfinishedHint: (name, part) =>
    `«${name}» va por el ${part}. Puede continuar donde estaba, desde la copia del archivo que guarda Ficha.`,
  goOnOf: (name) => `Continuar con ${name}`,
  keepOf: (name) => `Dejar ${name} como está`,
  keep: 'Dejarla como está',
  states: { running: 'Interrumpida', stopped: 'Parada', done: 'Terminada', undone: 'Deshecha' },
  madeAndChanged: (made, changed) => `${made} creados, ${changed} cambiados`,

  problems: (count, text) => plural(count, { one: `${text} problema`, other: `${text} problemas` }),
  moreProblems: (count) => `Y ${count} más.`,
  row: (row) => `Fila ${row}`,
  faults: rowFaults,
};
