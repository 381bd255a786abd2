import type { FullTexts } from '../full';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const options: Pick<FullTexts, 'sample' | 'options'> = {
  sample: {
    title: 'Datos de ejemplo',
    about:
      'Una pequeña empresa inventada: 60 organizaciones, 150 contactos y dos años de historial. No se mezcla con sus cuentas y se quita con un clic.',
    remove: 'Quitar datos de ejemplo',
    removing: 'Quitando datos de ejemplo…',
    removed: 'Los datos de ejemplo se han quitado.',
    confirmTitle: '¿Quitar los datos de ejemplo?',
    confirm:
      'Todas las cuentas de ejemplo y su historial desaparecen para siempre. Las suyas se quedan.',
    losses: (activities, relations) => {
      const parts = [
        plural(activities, { one: '1 actividad', other: `${activities} actividades` }),
        plural(relations, { one: '1 relación', other: `${relations} relaciones` }),
      ];
      return `Usted ha añadido ${parts.join(' y ')} a cuentas de ejemplo. También desaparecen.`;
    },
  },
  options: {
    title: 'Opciones',
    sites: 'Sitios',
    sitesAbout: 'Ficha solo lee los sitios que usted permite y solo mientras los mira.',
    about: 'Acerca de',
    version: (version) => `Ficha ${version}`,
    privacy: [
      'Sus cuentas se quedan en este navegador, en este ordenador, y solo van al servidor de su equipo si conecta uno.',
      'El texto de las páginas se lee para encontrar direcciones y nombres. Nunca se guarda ni se envía.',
      'Sin analítica, sin publicidad, sin peticiones a ningún otro servidor.',
    ],
  },
};
