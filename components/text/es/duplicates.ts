import type { DuplicatesTexts } from '../en/duplicates';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const duplicates: DuplicatesTexts = {
  title: 'Posibles duplicados',
  about:
    'Cuentas que quizá son la misma dos veces. Mire ambas, elija cuál se queda y únalas: las relaciones, el historial y los enlaces la acompañan.',
  searching: 'Buscando entre sus cuentas',
  stop: 'Detener',
  stopped: 'La búsqueda se ha detenido.',
  again: 'Buscar de nuevo',
  found: (count, text) =>
    plural(count, { one: `${text} pareja por revisar`, other: `${text} parejas por revisar` }),
  none: 'No hay duplicados',
  noneHint: 'No hay dos cuentas con la misma dirección, número, dominio o nombre.',
  more: 'Mostrar más',
  reasons: {
    'same-email': (value) => `Misma dirección: ${value}`,
    'same-vat': (value) => `Mismo NIF/IVA: ${value}`,
    'same-domain': (value) => `Mismo dominio: ${value}`,
    'same-name': () => 'Mismo nombre',
    'same-phone': (value) => `Mismo teléfono: …${value}`,
    'similar-name': () => 'Una errata de diferencia',
  },
  openCard: (name) => `Abrir la ficha de ${name}`,
  and: (a, b) => `${a} y ${b}`,
  keep: '¿Cuál se queda?',
  keepThis: (name) => `Conservar ${name}`,
  relations: 'Relaciones',
  activities: 'Actividades',
  since: 'Desde',
  fields: {
    name: 'Nombre',
    aliases: 'También llamada',
    emails: 'Correo',
    phones: 'Teléfono',
    websites: 'Web',
    domains: 'Dominios',
    addresses: 'Dirección',
    vatNumber: 'NIF/IVA',
    tags: 'Etiquetas',
    description: 'Descripción',
  },
  empty: 'nada',
  merge: 'Unir',
  merged: (other, survivor) => `${other} ya forma parte de ${survivor}`,
  notSame: 'No son la misma',
  keptApart: (a, b) => `${a} y ${b} siguen siendo dos cuentas`,
  apart: (count, text) =>
    plural(count, {
      one: `${text} pareja que no es la misma cuenta`,
      other: `${text} parejas que no son la misma cuenta`,
    }),
  takeBack: 'Volver a preguntar',
  takenBack: (a, b) => `${a} y ${b} vuelven a ser posibles duplicados`,
  groups: 'Compartido por muchas',
  groupsHint: 'Lo comparten tantas que dice poco de dos de ellas.',
  shared: (count, text) => plural(count, { one: `${text} cuenta`, other: `${text} cuentas` }),
  gone: 'Una de las dos ya no está',
  goneHint: 'Se ha eliminado o ya se ha unido.',
  all: 'Todos los posibles duplicados',
};
