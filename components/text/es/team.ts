import type { TeamTexts } from '../en/team';
import { pluralIn } from '../plural';
import { people } from './team-people';

const plural = pluralIn('es');

export const team: TeamTexts = {
  about:
    'Ficha puede compartir las cuentas y su historial con su equipo, a través de un servidor propio. Sin conexión se sigue trabajando; lo que cambió se envía en cuanto la haya.',
  connectTitle: 'Conectar con su servidor',
  way: 'Cómo entra',
  ways: { 'sign-in': 'Entrar', join: 'Invitación', 'set-up': 'Nuevo' },
  address: 'Dirección del servidor',
  addressHint: 'La sabe quien lleva el servidor. Ejemplo: ficha.acme.example',
  email: 'Correo electrónico',
  password: 'Contraseña',
  passwordHint:
    'Diez caracteres o más. Si ya entra en este servidor, la contraseña que tiene allí.',
  invitation: 'Invitación',
  invitationHint: 'Pegue todo lo que le enviaron.',
  yourName: 'Su nombre',
  token: 'Código del servidor',
  tokenHint: 'El servidor lo muestra la primera vez que arranca. Vale una vez, durante 24 horas.',
  newWorkspace: 'Nombre de su equipo',
  newWorkspaceHint: 'Casi siempre, su empresa.',
  connect: 'Conectar',
  join: 'Entrar en el equipo',
  setUp: 'Crear el equipo',
  connecting: 'Conectando…',

  localTitle: (count, text) =>
    plural(count, {
      one: `¿Qué hacer con el registro (${text}) que hay aquí?`,
      other: `¿Qué hacer con los ${text} registros que hay aquí?`,
    }),
  local: {
    upload: {
      name: 'Compartirlos con el equipo',
      hint: 'Se envían al servidor: todo el equipo los ve y los puede cambiar.',
    },
    apart: {
      name: 'Mantenerlos aparte',
      hint: 'Se apartan aquí hasta que cierre la sesión: nadie más del equipo los ve.',
    },
  },
  localMissing: 'Elija una de las dos opciones.',
  workspaceTitle: 'Usted está en varios equipos. ¿En cuál entra?',
  workspaceMissing: 'Elija uno y conecte. Un navegador está en un solo equipo a la vez.',

  wrong: {
    'not-an-address': 'Esto no es la dirección de un servidor. Ejemplo: ficha.acme.example',
    'needs-https':
      'Esta dirección no es segura: lo que envíe se podría leer por el camino. Use una con https://',
    'has-credentials':
      'Quite el nombre y la contraseña de la dirección; tienen sus propios campos más abajo.',
  },
  missing: {
    address: 'Escriba la dirección de su servidor.',
    name: 'Escriba su nombre, como le conocen sus compañeros.',
    token: 'Escriba el código que mostró el servidor.',
    workspace: 'Escriba un nombre para su equipo.',
  },
  invitationMissing:
    'Aquí no hay ninguna invitación. Empieza por ficha-join; pídala a un administrador de su equipo.',
  emailWrong: 'Escriba su correo electrónico. Ejemplo: ana@acme.example',
  passwordMissing: 'Escriba su contraseña.',
  passwordShort: (least) => `Escriba una contraseña de ${least} caracteres o más.`,
  passwordOther:
    'Alguien entra ya en este servidor con este correo. Escriba la contraseña que tiene allí.',
  passwordWrong: 'Este correo y esta contraseña no van juntos.',

  faults: {
    offline: {
      say: 'No se puede llegar al servidor.',
      next: 'Compruebe la dirección y su conexión y vuelva a intentarlo.',
    },
    'too-many': {
      say: 'Ha habido demasiados intentos.',
      next: 'Espere un cuarto de hora y vuelva a intentarlo.',
    },
    'client-old': {
      say: 'Esta Ficha es demasiado antigua para el servidor.',
      next: 'Actualice Ficha en la página de extensiones del navegador y conéctese después.',
    },
    'server-old': {
      say: 'El servidor es demasiado antiguo para esta Ficha.',
      next: 'Pida a quien lo lleva que lo actualice.',
    },
    'version-old': {
      say: 'Ficha y el servidor no hablan la misma versión.',
      next: 'Actualice Ficha; si ya está al día, hay que actualizar el servidor.',
    },
    forbidden: {
      say: 'El servidor no deja entrar a este navegador.',
      next: 'Pregunte a quien lo lleva si admite esta extensión.',
    },
    'no-consent': {
      say: 'El navegador todavía no puede enviar sus registros al servidor.',
      next: 'Inténtelo otra vez y permítalo; Ficha los envía a este servidor y a ningún otro sitio.',
    },
    'link-gone': {
      say: 'Ya no vale: se usó, se retiró o ha caducado.',
      next: 'Si la usó usted, entre con su correo y su contraseña. Si no, pida una nueva.',
    },
    'member-exists': {
      say: 'Usted ya está en este equipo.',
      next: 'Entre con su correo y su contraseña.',
    },
    busy: {
      say: 'El servidor está arrancando o parando.',
      next: 'Vuelva a intentarlo dentro de un minuto.',
    },
    odd: {
      say: 'Lo que responde en esta dirección no parece un servidor de Ficha.',
      next: 'Compruebe la dirección; si es correcta, avise a quien lleva el servidor.',
    },
  },

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
