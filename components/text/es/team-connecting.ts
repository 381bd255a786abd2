import type { ConnectingTexts } from '../en/team-connecting';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const connecting: ConnectingTexts = {
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
};
