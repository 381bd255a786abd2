import type { PeopleTexts } from '../en/team-people';

export const people: PeopleTexts = {
  title: 'Personas',
  you: 'Usted',
  roles: { admin: 'Administrador', member: 'Miembro', 'read-only': 'Solo lectura' },
  roleHints: {
    admin: 'Cambia todo, y quién está en el equipo.',
    member: 'Cambia todos los registros.',
    'read-only': 'Ve todos los registros y no cambia ninguno.',
  },
  role: 'Rol',
  roleOf: (name) => `Rol de ${name}`,
  roleChanged: (name, role) => `${name} tiene ahora el rol «${role}».`,
  remove: 'Quitar del equipo',
  removeTitle: (name) => `¿Quitar a ${name} del equipo?`,
  removeOut: (name) =>
    `La sesión de ${name} se cierra al momento y ya no ve ni cambia lo que tiene el equipo. Lo que ya está en su navegador, Ficha no lo puede retirar.`,
  removeKept: 'Todo lo que hizo se queda, con su nombre.',
  removed: (name) => `${name} ya no está en el equipo.`,

  invite: 'Invitar a alguien',
  inviteFor: 'Para quién',
  inviteForHint: 'Solo para su propia lista; la otra persona no lo ve.',
  inviteForMissing: 'Escriba para quién es.',
  makeInvitation: 'Crear',
  handOn: (note) => `Invitación para ${note}`,
  handOnAbout:
    'Envíe este texto por un medio que solo lea esa persona. En Ficha, va a Opciones → Equipo → Invitación y lo pega. Vale una vez, durante siete días, y solo se muestra ahora.',
  copy: 'Copiar',
  copied: 'Copiado',
  done: 'Listo',
  cancel: 'Cancelar',
  invitations: 'Invitaciones',
  until: (when) => `hasta ${when}`,
  takeBack: 'Retirar',
  takeBackOf: (note) => `Retirar la invitación para ${note}`,
  takenBack: (note) => `La invitación para ${note} ya no vale.`,
  nameless: 'Sin nombre',

  password: 'Cambiar la contraseña…',
  passwordTitle: 'Cambiar su contraseña',
  passwordNow: 'Contraseña actual',
  passwordNew: 'Contraseña nueva',
  passwordSave: 'Guardar',
  passwordWrong: 'Esta no es su contraseña actual.',
  passwordChanged: 'La contraseña está cambiada. Sus otros navegadores han salido.',

  unreachable: {
    say: 'Quién está en el equipo solo lo sabe el servidor.',
    next: 'Ahora no se puede llegar a él.',
  },
  again: 'Reintentar',
  faults: {
    'last-admin': 'El último administrador se queda. Nombre antes a otra persona.',
    forbidden: 'Esto solo lo pueden hacer los administradores del equipo.',
    'not-found': 'Ya lo hizo otra persona.',
    'member-exists': 'Esta persona ya está en el equipo.',
    'too-many': 'Ha habido demasiados intentos. Espere un cuarto de hora.',
    'server-failed': 'El servidor no lo pudo hacer. Vuelva a intentarlo en un minuto.',
  },
};
