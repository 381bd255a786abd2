import type { FullTexts } from '../full';
import { pluralIn } from '../plural';

const plural = pluralIn('es');
const accounts = (count: number) => plural(count, { one: '1 cuenta', other: `${count} cuentas` });
const activities = (count: number) =>
  plural(count, { one: '1 actividad', other: `${count} actividades` });

export const ownLists: Pick<
  FullTexts,
  'ownMembers' | 'ownCategories' | 'ownPipelines' | 'ownFields'
> = {
  ownMembers: {
    about:
      'Quienes trabajan aquí con Ficha. Sus propias direcciones nunca se proponen como cuentas.',
    youAre: (name) => `Usted es ${name}. Las cuentas y actividades nuevas quedan a su cargo.`,
    youAreNobody:
      'Nadie está marcado como usted, así que las cuentas y actividades nuevas no quedan a cargo de nadie.',
    you: 'usted',
    thisIsMe: 'Soy yo',
    chosen: (name) => `Ahora usted es ${name}`,
    add: 'Añadir un miembro',
    emails: 'Direcciones de correo',
    emailsHint: 'Una por línea',
    noEmails: 'Sin dirección',
    emailWrong: (text) => `«${text}» no es una dirección de correo.`,
    emailTaken: (address, name) => `${address} ya es de ${name}.`,
    empty: 'Aún no hay miembros. Añádase usted primero.',
    removeTitle: (name) => `¿Quitar a ${name}?`,
    responsible: (a, b) =>
      `Tiene a su cargo ${accounts(a)} y ${activities(b)}. Se quedan como están, a cargo de «alguien que ya no está».`,
    wasYou: 'Entonces nadie estará marcado como usted hasta que vuelva a elegirse.',
  },
  ownCategories: {
    about: 'Qué es una cuenta para usted. El color se ve allí donde aparece la cuenta.',
    add: 'Añadir una categoría',
    tone: (name) => `Color de ${name}`,
    newTone: 'Color',
    tones: {
      blue: 'Azul',
      green: 'Verde',
      violet: 'Violeta',
      amber: 'Ámbar',
      red: 'Rojo',
      teal: 'Turquesa',
      grey: 'Gris',
    },
    empty: 'No hay categorías. Las cuentas quedan sin ella hasta que haya una.',
    removeTitle: (name) => `¿Quitar «${name}»?`,
    inUse: (count) =>
      plural(count, {
        one: '1 cuenta tiene esta categoría.',
        other: `${count} cuentas tienen esta categoría.`,
      }),
    instead: 'Pasan a',
    none: 'Sin categoría',
  },
  ownPipelines: {
    about:
      'El camino de una oportunidad hasta que se gana o se pierde. Su probabilidad sigue a la etapa a la que llega.',
    add: 'Añadir un embudo',
    addStage: 'Añadir una etapa',
    stages: (name) => `Etapas de ${name}`,
    chance: 'Probabilidad en %',
    chanceOf: (name) => `Probabilidad de ${name} en %`,
    chanceWrong: 'Escriba un porcentaje de 0 a 100.',
    oneStage: 'Un embudo conserva al menos una etapa.',
    copied: (name) => `Empieza con las etapas de ${name}.`,
    removeTitle: (name) => `¿Quitar «${name}»?`,
    inUse: (count) =>
      plural(count, {
        one: 'Aquí hay 1 oportunidad abierta.',
        other: `Aquí hay ${count} oportunidades abiertas.`,
      }),
    closedStay: 'Las ganadas y perdidas conservan el nombre que tienen ahora.',
    to: 'Pasan a',
  },
  ownFields: {
    about: 'Lo que quiere saber de una cuenta más allá de lo que pregunta Ficha.',
    add: 'Añadir un campo',
    empty: 'Aún no hay campos propios.',
    emptyHint:
      'Un número de cliente, el fin de un contrato, el tamaño de la empresa: añada lo que necesite.',
    type: 'Tipo',
    types: {
      text: 'Texto',
      number: 'Número',
      money: 'Importe',
      date: 'Fecha',
      choice: 'Lista de opciones',
      'yes-no': 'Sí o no',
      member: 'Miembro',
      link: 'Enlace',
    },
    typeStays: 'El tipo no cambia: los valores se guardan en él.',
    kinds: 'Para',
    both: 'Ambas',
    organizations: 'Organizaciones',
    contacts: 'Contactos',
    choices: 'Opciones',
    choicesOf: (name) => `Opciones de ${name}`,
    choicesHint: 'Una por línea',
    choicesMissing: 'Escriba al menos una opción.',
    addChoice: 'Añadir una opción',
    noChoices: 'Aún no hay opciones.',
    keepValues: 'Las cuentas que la han elegido la conservan.',
    removed: (name) =>
      `Se ha quitado ${name}. Lo que hay en las cuentas sigue guardado y vuelve con Deshacer.`,
  },
};
