import type { FullTexts } from '../full';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const relation: Pick<FullTexts, 'relation' | 'suspect' | 'picture' | 'newAccount'> = {
  relation: {
    add: { contact: 'Añadir una persona', organization: 'Añadir una organización' },
    goOn: 'Seguir añadiendo',
    newTitle: 'Nueva relación',
    editTitle: 'Editar relación',
    other: { contact: 'Persona', organization: 'Organización' },
    role: 'Cargo',
    roleHint: 'Qué hace allí: compras, contabilidad, consejo…',
    main: 'Organización principal',
    mainOf: (name) => `Organización principal de ${name}`,
    former: 'Anterior, ya no vigente',
    isMain: 'principal',
    choose: {
      contact: 'Elige o crea una persona.',
      organization: 'Elige o crea una organización.',
    },
    exists: (name, role) =>
      role
        ? `Ya existe el vínculo con ${name} como ${role}.`
        : `Ya existe un vínculo con ${name} sin cargo.`,
    linkedAs: (roles) => (roles ? `Ya hay vínculo: ${roles}` : 'Ya hay vínculo'),
    newContact: 'Persona nueva',
    newOrganization: 'Organización nueva',
    back: 'Elegir otra',
    save: 'Vincular',
    added: (contact, organization) => `Vínculo creado: ${contact} – ${organization}`,
    saved: 'Relación guardada',
    menu: (name) => `Acciones para ${name}`,
    edit: 'Editar cargo',
    markMain: 'Marcar como organización principal',
    unmarkMain: 'Quitar como principal',
    markFormer: 'Marcar como anterior',
    markCurrent: 'Vigente de nuevo',
    remove: 'Quitar relación',
    madeMain: (contact, organization) =>
      `${organization} es ahora la organización principal de ${contact}`,
    unmadeMain: (contact) => `${contact} ya no tiene organización principal`,
    madeFormer: (name) => `${name}: relación anterior`,
    madeCurrent: (name) => `${name}: relación vigente`,
    removed: (name) => `Relación con ${name} quitada`,
    formers: (count) => `Anteriores (${count})`,
    more: (count) => `Mostrar ${count} más`,
    all: (count) => `Mostrar las ${count}`,
    find: 'Buscar por nombre, dirección o cargo',
    nothing: (text) => `Nada coincide aquí con «${text}».`,
    found: (count) => plural(count, { one: '1 relación', other: `${count} relaciones` }),
  },
  suspect: {
    title: 'Quizá ya está en Ficha',
    reason: (reason) => {
      if (reason.kind === 'address') return `tiene ${reason.address}`;
      if (reason.kind === 'domain') return `tiene el dominio ${reason.domain}`;
      return 'tiene el mismo nombre';
    },
    take: 'Usar esta cuenta',
    open: 'Abrir',
    linked: 'ya hay vínculo',
  },
  picture: {
    title: 'Entorno',
    label: (name) => `${name} y su entorno`,
    more: (count) => `+${count} más`,
    moreOf: (name, count) =>
      plural(count, {
        one: `1 relación más de ${name}`,
        other: `${count} relaciones más de ${name}`,
      }),
    also: (name) => `también con ${name}`,
    main: 'principal',
    former: 'anterior',
    empty: 'En cuanto haya un vínculo, aquí se verá quién trabaja con quién.',
  },
  newAccount: {
    category: 'Categoría',
    noCategory: 'Ninguna',
    worksAt: (name) => `Trabaja en ${name}`,
  },
};
