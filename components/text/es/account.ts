import type { FullTexts } from '../full';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const account: Pick<FullTexts, 'account'> = {
  account: {
    category: 'Categoría',
    noCategory: 'Sin categoría',
    categorySaved: (name) => `Categoría: ${name}`,
    owner: 'Responsable',
    ownerSaved: (name) => `Responsable: ${name}`,
    wholeName: 'Mostrar el nombre completo',
    shortName: 'Acortar el nombre',

    emailTo: (address) => `Correo a ${address}`,
    written: (address) => `Escribiendo a ${address}; anotado en el historial`,
    addText: 'Añadir texto',
    calling: (number) => `Llamando al ${number}`,
    logCall: 'Anotar esta llamada',

    openOpportunities: 'Oportunidades abiertas',
    paidYear: 'Cobrado en 12 meses',
    nothingPaid: 'Sin cobros',
    paidIn: (sum, month) => `${month}: ${sum}`,
    paidChart: (sum) => `${sum} cobrados, por meses`,
    paidOnly: (currency) => `Las barras solo muestran ${currency}`,
    planTask: 'Planificar una tarea',
    planEvent: 'Planificar un evento',
    next: 'Próximo',
    later: (count) => plural(count, { one: '1 previsto más', other: `${count} previstos más` }),
    latest: 'Lo último',
    allHistory: 'Todo el historial',
    noLatest: 'Todavía no se ha hecho nada.',

    addData: 'Añadir a los datos',
    editAll: 'Editar todos los datos',
    addOf: {
      email: 'Añadir una dirección de correo',
      phone: 'Añadir un teléfono',
      website: 'Añadir un sitio web',
      social: 'Añadir una red social',
      address: 'Añadir una dirección postal',
    },
    kindOf: {
      email: 'Correo electrónico',
      phone: 'Teléfono',
      website: 'Sitio web',
      social: 'Red social',
      address: 'Dirección postal',
    },
    label: 'Tipo',
    labelHint: 'Trabajo, facturación o la palabra que quiera',
    street: 'Calle',
    postalCode: 'Código postal',
    city: 'Localidad',
    region: 'Provincia o región',
    country: 'País',
    noCountry: 'Sin país',
    onMap: 'Ver en un mapa',
    putFirst: 'Poner en primer lugar',
    madeFirst: (what) => `${what} figura ahora en primer lugar`,
    remove: 'Quitar',
    removeOf: (what) => `Quitar: ${what}`,
    actionsOf: (what) => `Acciones de ${what}`,
    editOf: (what) => `Editar: ${what}`,
    setOf: (what) => `Rellenar: ${what}`,
    set: 'Rellenar',
    added: (what) => `Se ha añadido: ${what}`,
    saved: (what) => `Se ha guardado: ${what}`,
    removed: (what) => `Se ha quitado: ${what}`,
    emptied: (what) => `Se ha vaciado: ${what}`,
    showEmpty: (count) => `Mostrar campos vacíos (${count})`,
    hideEmpty: 'Ocultar campos vacíos',
    wholeText: 'Mostrar todo',
    lessText: 'Mostrar menos',

    tags: 'Etiquetas',
    tagsHint: 'Separadas por comas',
    addTag: 'Añadir etiqueta',
    removeTag: (tag) => `Quitar ${tag}`,
    aliasesHint: 'Un nombre por línea',
    domainsHint: 'El correo que llega de ellos se atribuye a esta organización. Uno por línea.',
    factOf: {
      vatNumber: 'NIF/IVA',
      aliases: 'Otros nombres',
      domains: 'Dominios',
      description: 'Descripción',
    },
    yes: 'Sí',
    no: 'No',
    formerMember: 'Alguien que ya no está',

    name: 'Nombre',
    givenName: 'Nombre de pila',
    familyName: 'Apellidos',
    reach: 'Formas de contacto',
    more: 'Más datos',
    custom: 'Campos propios',
    nothing: 'Sin rellenar',

    emailWrong: 'No es una dirección de correo. Ejemplo: ana@acme.example',
    emailTwice: 'Esta dirección ya figura aquí.',
    phoneWrong: 'Escriba un número de al menos tres cifras.',
    urlWrong: 'No es una dirección web. Ejemplo: https://acme.example',
    addressMissing: 'Escriba al menos una calle, una localidad o un país.',
    domainWrong: (domain) => `«${domain}» no es un dominio. Ejemplo: acme.example`,
    domainFree: (domain) =>
      `${domain} da direcciones a cualquiera: todo el mundo allí se atribuiría a esta organización.`,
    numberWrong: 'No es un número.',
    moneyWrong: 'No es un importe de esta moneda.',
    dateWrong: 'No es un día del calendario.',

    deleteTitle: (name) => `¿Eliminar ${name}?`,
    deleteInvoices: (count, sum) =>
      plural(count, {
        one: `Queda 1 factura pendiente: ${sum}. Se conserva con su número en la contabilidad, pero solo se encuentra en las demás cuentas a las que pertenece.`,
        other: `Quedan ${count} facturas pendientes: ${sum}. Se conservan con sus números en la contabilidad, pero solo se encuentran en las demás cuentas a las que pertenecen.`,
      }),
    deletePlans: (tasks, events) => {
      const parts = [
        tasks > 0 && plural(tasks, { one: '1 tarea abierta', other: `${tasks} tareas abiertas` }),
        events > 0 &&
          plural(events, { one: '1 evento previsto', other: `${events} eventos previstos` }),
      ];
      return `Todavía queda algo por hacer: ${parts.filter(Boolean).join(' y ')}. Lo que pertenece también a otras cuentas se queda en ellas; lo demás se elimina con esta.`;
    },
    deleteUndo: 'Deshacer lo recupera todo.',
    delete: 'Eliminar',
  },
};
