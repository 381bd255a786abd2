import type { TeamTexts } from '../en/team';
import { pluralIn } from '../plural';
import { connecting } from './team-connecting';
import { people } from './team-people';

const plural = pluralIn('es');

export const team: TeamTexts = {
  about:
    'Ficha puede compartir las cuentas y su historial con su equipo, a través de un servidor propio. Sin conexión se sigue trabajando; lo que cambió se envía en cuanto la haya.',
  ...connecting,

  people,

  connection: 'Conexión',
  server: 'Servidor',
  workspace: 'Equipo',
  signedInAs: 'Sesión de',

  states: {
    idle: { title: 'Al día', next: 'Los cambios van y vienen solos.' },
    syncing: { title: 'Sincronizando…', next: 'Puede seguir trabajando.' },
    offline: {
      title: 'Sin conexión',
      next: 'Puede seguir trabajando; Ficha sincroniza en cuanto llegue al servidor.',
    },
    'signed-out': {
      title: 'Inicie sesión otra vez',
      next: 'El servidor ha cerrado su sesión. Sus registros siguen aquí.',
    },
    'server-failed': {
      title: 'El servidor tiene un problema',
      next: 'Ficha lo vuelve a intentar sola. Si continúa, avise a quien lleva el servidor.',
    },
    'version-old': {
      title: 'Ficha y el servidor tienen versiones distintas',
      next: 'La sincronización espera hasta que ambos estén al día.',
    },
    'clock-ahead': {
      title: 'El reloj de este ordenador va adelantado',
      next: 'Póngalo en hora y sincronice: el servidor no acepta nada que diga ser del futuro.',
    },
    forbidden: {
      title: 'El servidor no deja entrar a este navegador',
      next: 'Pregunte a quien lo lleva. Lo que cambie se queda aquí y se envía en cuanto se pueda.',
    },
    'too-many': {
      title: 'El servidor pide una pausa',
      next: 'Ficha lo vuelve a intentar sola cuando termine.',
    },
    'not-allowed': {
      title: 'El navegador no deja que Ficha envíe nada',
      next: 'No lo ha permitido o lo ha retirado en los ajustes del navegador. No se envía ni se recibe nada hasta que lo permita.',
    },
  },
  updates: {
    client: {
      title: 'Actualice Ficha',
      next: 'Es demasiado antigua para el servidor. Actualícela en la página de extensiones del navegador; hasta entonces no se sincroniza nada.',
    },
    server: {
      title: 'El servidor es demasiado antiguo',
      next: 'Pida a quien lo lleva que lo actualice; hasta entonces no se sincroniza nada.',
    },
  },
  unsent: { title: 'Aún no está todo enviado', next: 'Ficha lo envía sola en un momento.' },
  partly: {
    title: 'Sincronizado, salvo algunos cambios',
    next: 'El servidor no los ha aceptado; más abajo está el motivo.',
  },
  firstSync: 'Recibiendo los registros del equipo',
  synced: (when) => `Sincronizado ${when}`,
  neverSynced: 'Todavía sin sincronizar',
  waiting: (count, text) =>
    plural(count, {
      one: `${text} cambio espera a ser enviado.`,
      other: `${text} cambios esperan a ser enviados.`,
    }),
  syncNow: 'Sincronizar ahora',
  allow: 'Permitir…',
  signInAgain: 'Iniciar sesión',
  signingIn: 'Iniciando sesión…',

  refusedTitle: (count, text) =>
    plural(count, {
      one: `El servidor no ha aceptado ${text} cambio`,
      other: `El servidor no ha aceptado ${text} cambios`,
    }),
  refusedAbout:
    'Se quedan en este navegador, y su equipo aún no los ve. «Sincronizar ahora» los vuelve a enviar.',
  moreRefused: (count, text) =>
    plural(count, { one: `Y ${text} registro más.`, other: `Y ${text} registros más.` }),
  nameless: 'Sin nombre',
  kinds: {
    account: 'Cuenta',
    relation: 'Relación',
    activity: 'Actividad',
    member: 'Miembro',
    category: 'Categoría',
    pipeline: 'Embudo',
    field: 'Campo propio',
    company: 'Su empresa',
  },
  refusals: {
    invalid: 'Para el servidor hay algo que no es válido. Corríjalo y se enviará otra vez.',
    'clock-ahead':
      'Se cambió mientras el reloj de este ordenador iba adelantado. Póngalo en hora y sincronice.',
    forbidden: 'Su papel no permite este cambio. Pregunte a un administrador del equipo.',
    'unknown-table': 'El servidor no conoce este tipo de registro. Hay que actualizarlo.',
    'too-large': 'Es más grande de lo que el servidor acepta. Acorte sus textos.',
  },
  serverSays: (detail) => `El servidor dice: ${detail}`,

  signOut: 'Cerrar sesión…',
  signOutTitle: '¿Cerrar la sesión del equipo?',
  signOutAbout: 'Ya no se envía ni se recibe nada hasta que vuelva a conectarse.',
  signOutLocal: '¿Qué hacer con los registros de este navegador?',
  keep: {
    name: 'Conservar una copia',
    hint: 'Se quedan aquí tal como están ahora.',
  },
  wipe: {
    name: 'Quitarlos',
    hint: (count, text) =>
      plural(count, {
        one: `Se quita ${text} registro de este navegador. Lo que tiene el servidor se queda allí.`,
        other: `Se quitan los ${text} registros de este navegador. Lo que tiene el servidor se queda allí.`,
      }),
  },
  unsentKept: (count, text) =>
    plural(count, {
      one: `${text} cambio no ha llegado al equipo. Solo está en este navegador.`,
      other: `${text} cambios no han llegado al equipo. Solo están en este navegador.`,
    }),
  unsentLost: (count, text) =>
    plural(count, {
      one: `${text} cambio no ha llegado al equipo y se pierde para siempre.`,
      other: `${text} cambios no han llegado al equipo y se pierden para siempre.`,
    }),
  signOutKeep: 'Cerrar sesión',
  signOutWipe: 'Cerrar sesión y quitarlos',
  signingOut: 'Cerrando la sesión…',
  signedOutKept: 'Sesión cerrada. Los registros se quedan en este navegador.',
  signedOutWiped: 'Sesión cerrada. Los registros se han quitado de este navegador.',
};
