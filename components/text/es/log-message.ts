import type { Texts } from '../en';

export const logMessage: Pick<Texts, 'logMessage'> = {
  logMessage: {
    log: 'Anotar este correo',
    addAndLog: 'Añadir remitente y anotar',
    addAndLogHint: (name) => `Añade a ${name} como contacto y anota allí este correo`,
    logged: 'Anotado',
    openHint: 'Abre la entrada del historial',
    untitled: (who) => `Correo de ${who}`,
    saved: (names) => `Correo anotado: ${names}`,
    savedNew: (name) => `${name}: contacto añadido y correo anotado`,
    names: (first, more) => (more > 0 ? `${first} y ${more} más` : first),
    undated: 'La página no dice cuándo se envió, así que figura con la fecha de hoy.',
    mend: 'Poner la fecha',
    cut: (count) => `El texto es más largo: se guardan sus primeros ${count} caracteres.`,
    already: (title) => `Ya estaba anotado: ${title}`,
    open: 'Abrir',
  },
};
