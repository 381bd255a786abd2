import type { ChangesTexts } from '../en/changes';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const changes: ChangesTexts = {
  title: 'Cambios',
  about: 'Quién cambió qué, tal como lo guarda el servidor del equipo; lo último primero.',
  list: 'Cambios, lo último primero',
  empty:
    'El servidor aún no conoce ningún cambio. Lo que se cambió aquí llega con la próxima sincronización.',
  more: 'Mostrar anteriores',
  offline: {
    say: 'No se puede llegar al servidor.',
    next: 'El historial de cambios lo guarda el servidor de su equipo. Inténtelo de nuevo cuando haya conexión.',
  },
  signedOut: {
    say: 'La sesión del equipo está cerrada.',
    next: 'El historial de cambios lo guarda el servidor. Inicie sesión otra vez para verlo.',
  },
  failed: {
    say: 'El servidor no ha contado los cambios.',
    next: 'Inténtelo de nuevo en un momento. Si sigue igual, avise a quien lleva el servidor.',
  },
  signIn: 'Iniciar sesión otra vez',
  what: {
    made: 'lo creó',
    changed: '',
    deleted: 'lo eliminó',
    restored: 'lo recuperó',
    merged: 'lo combinó con otra cuenta',
  },
  mergedInto: (name) => `lo combinó con ${name}`,
  sent: (when) => `llegó al servidor: ${when}`,
  from: 'de',
  to: 'a',
  nothing: 'nada',
  inside: 'cambiado',
  issued: 'emitida',
  lines: (count, sum) =>
    plural(count, { one: `1 línea, ${sum}`, other: `${count} líneas, ${sum}` }),
  lost: (name, when) =>
    `También lo cambió ${name}, ${when}; vale el cambio posterior, así que este no.`,
  lostOther: (value) => `Lo que valía entonces: ${value}`,
  won: (name, when) => `También lo cambió ${name}, ${when}; vale el cambio posterior, que es este.`,
  unknownField: 'Otro dato',
  deleted: 'Eliminado',
};
