import type { Texts } from '../en';

export const errors: Texts['errors'] = {
  'invalid-record': {
    say: 'Alguno de estos datos no es válido.',
    next: 'Revise lo que ha escrito y guarde de nuevo.',
  },
  'number-taken': {
    say: 'Ese número ya está en uso.',
    next: 'Elija otro; junto al campo se ofrece el siguiente libre.',
  },
  'storage-full': {
    say: 'No queda espacio en este dispositivo y no se ha guardado nada.',
    next: 'Libere espacio e inténtelo de nuevo. Si hay suficiente, reinicie el navegador.',
  },
  'store-newer': {
    say: 'Una versión más nueva de Ficha guardó sus datos.',
    next: 'Actualice Ficha en la página de extensiones del navegador. No se ha cambiado nada.',
  },
  'store-blocked': {
    say: 'Una ventana antigua de Ficha mantiene abiertos los datos.',
    next: 'Cierre las demás ventanas y pestañas de Ficha y recargue.',
  },
  'store-closed': {
    say: 'Ficha se ha actualizado con esta página abierta.',
    next: 'Recargue para continuar. Sus datos están a salvo.',
  },
  'store-failed': {
    say: 'El navegador no pudo leer o guardar los datos.',
    next: 'Inténtelo de nuevo; si sigue igual, reinicie el navegador.',
  },
  'relation-exists': {
    say: 'Ya están vinculados con ese cargo.',
    next: 'Indica otro cargo o cambia la relación que ya existe.',
  },
  'import-running': {
    say: 'Ya hay otra importación en marcha.',
    next: 'Espere a que termine o deténgala en su pestaña.',
  },
  'bad-request': {
    say: 'Ficha no ha entendido esa petición.',
    next: 'Recargue la página e inténtelo de nuevo.',
  },
  'page-not-readable': {
    say: 'No se pudo leer esta página.',
    next: 'Pulse el botón de Ficha en la barra o recargue la página e inténtelo de nuevo.',
  },
  'message-gone': {
    say: 'Este mensaje ya no está abierto.',
    next: 'Ábralo otra vez y anótelo.',
  },
  'bad-file': {
    say: 'Ficha no puede leer este archivo.',
    next: 'Elija CSV, vCard, .eml, .mbox, .ics o un archivo de Ficha. Guarde antes como CSV la hoja de cálculo.',
  },
  unexpected: {
    say: 'Algo ha fallado en Ficha.',
    next: 'Sus datos están a salvo. Recargue para continuar.',
  },
};
