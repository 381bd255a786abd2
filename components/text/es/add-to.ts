import type { FullTexts } from '../full';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const addTo: Pick<FullTexts, 'addTo'> = {
  addTo: {
    title: 'Añadir a una cuenta',
    account: 'Cuenta',
    another: 'Otra cuenta',
    offers: 'Qué añadir',
    had: 'ya está',
    owner: (name) => `es de ${name}`,
    quote: 'Cita',
    pageNote: 'Nota con un enlace a esta página',
    cut: (count) => `La selección es más larga: se guardan sus primeros ${count} caracteres.`,
    note: 'Nota',
    nothing: 'Marque qué añadir o escriba una nota.',
    added: (name, what) => (what ? `Añadido a ${name}: ${what}` : `${name} añadida`),
    parts: {
      emails: (count) =>
        plural(count, {
          one: '1 dirección de correo',
          other: `${count} direcciones de correo`,
        }),
      phones: (count) => plural(count, { one: '1 teléfono', other: `${count} teléfonos` }),
      websites: (count) => plural(count, { one: '1 sitio web', other: `${count} sitios web` }),
      relation: '1 relación',
      note: '1 nota',
    },
    gone: 'Lo que señaló ya no está aquí',
    goneHint: 'Ficha lo olvida al cerrarse el navegador. Abra de nuevo el menú en la página.',
  },
};
