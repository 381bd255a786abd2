import type { Texts } from '../en';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const panel: Pick<
  Texts,
  'nav' | 'search' | 'page' | 'triage' | 'follow' | 'choose' | 'create'
> = {
  nav: {
    back: 'Atrás',
    forward: 'Adelante',
    home: 'En esta página',
    options: 'Opciones',
    views: {
      page: 'En esta página',
      choose: 'Elegir una cuenta',
      account: 'Ficha de la cuenta',
      'edit-account': 'Editar la cuenta',
      activity: 'Registro',
      'edit-activity': 'Editar',
      'new-activity': 'Nuevo registro',
      'add-to': 'Añadir a una cuenta',
      'look-up': 'Buscar',
    },
  },
  search: {
    label: 'Buscar cuentas',
    placeholder: 'Buscar',
    results: 'Cuentas encontradas',
    recent: 'Cambios recientes',
    nothing: (text) => `Ninguna cuenta coincide con «${text}»`,
    nothingHint: 'Pruebe con el principio de un nombre, un dominio o una dirección de correo.',
    similar: 'Cuentas parecidas',
    none: 'Todavía no hay cuentas.',
    found: (count) => plural(count, { one: '1 cuenta', other: `${count} cuentas` }),
    add: (text) => `Añadir «${text}» como cuenta nueva`,
  },
  page: {
    title: 'En esta página',
    known: 'En Ficha',
    unknown: 'Aún no están en Ficha',
    choose: '¿A cuál se refiere?',
    choices: (count) => plural(count, { one: '1 cuenta', other: `${count} cuentas` }),
    sender: 'De',
    letter: 'También en este mensaje',
    elsewhere: 'En otras partes de esta página',
    recipient: 'destinatario',
    showAll: (count) => `Mostrar las ${count}`,
    byDomain: (domain) => `dominio ${domain}`,
    byName: (name) => `«${name}» en la página`,
    ownSite: 'esta web',
    bySite: (domain) => `esta web es ${domain}`,
    byStated: (name) => `la página dice ser de «${name}»`,
    byNumber: {
      phone: (number) => `teléfono ${number}`,
      vat: (number) => `NIF/IVA ${number}`,
    },
    overdue: (sum) => `${sum} vencidos`,
    open: (sum) => `${sum} pendientes`,
    addTo: (name) => `en ${name}`,
    addLabel: (name) => `Añadir ${name}`,
    chosen: (text) => `elegida por usted para «${text}»`,
    pin: (name) => `Siempre ${name} en este sitio`,
    pinned: (text, name) => `«${text}» corresponde aquí a ${name}`,
    correct: (name) => `Corregir ${name}`,
    notHere: (text) => `«${text}» se refiere aquí a otros`,
    notHereSaid: (name) => `${name} ya no se muestra por ello en este sitio`,
    chooseAgain: (text) => `Elegir de nuevo para «${text}»`,
    chooseAgainSaid: 'Su elección se ha olvidado',
    never: (what) => `No mostrar nunca ${what}`,
    neverSaid: (what) => `Ya no se muestra: ${what}`,
    everybodyAt: (domain) => `a nadie de ${domain}`,
    several: 'Añadir varias',
    deceptions: {
      imitation: 'Letras de otro alfabeto: puede imitar una dirección que usted conoce',
      direction: 'La página cambia el orden de sus letras: puede no ser lo que se lee',
    },
    added: (name) => `${name}: cuenta añadida`,
    nothing: 'Aquí no hay direcciones ni empresas',
    nothingHint:
      'Abra un mensaje o una página con direcciones de correo o nombres de sus organizaciones y sus fichas aparecerán aquí.',
    impossible: 'Esta página no se puede leer',
    impossibleHint:
      'El navegador no deja entrar a las extensiones en sus propias páginas ni en su tienda. Cambie de pestaña o busque una cuenta arriba.',
    noAccess: (site) => `Ficha todavía no lee ${site}`,
    thisSite: 'este sitio',
    off: (site) => `Ficha está desactivada en ${site}`,
    offHint: 'La desactivó aquí. No se lee nada de este sitio hasta que vuelva a activarla.',
    switchOn: 'Volver a activar',
    noAccessHint:
      'Para encontrar sus cuentas, Ficha lee el texto de la página aquí, en su equipo. No guarda nada de él ni lo envía a ninguna parte.',
    marks: (site) => `Resaltar direcciones y nombres en ${site}`,
    readOnce: 'Leer esta página una vez',
    wasOnce: 'Leída tal como estaba al hacer clic. Lo que venga después no se lee.',
    always: 'Siempre en este sitio',
    allSites: 'En todos los sitios',
    byToolbar: 'Pulse el icono de Ficha en la barra de herramientas para leer esta página.',
    refused: 'El navegador no ha dado acceso. No ha cambiado nada.',
    emptyTitle: 'Todavía no hay cuentas',
    emptyHint:
      'Añada la primera persona u organización, o eche antes un vistazo con una empresa inventada.',
    addFirst: 'Añadir una cuenta',
  },
  triage: {
    title: 'Personas que aún no conoce',
    all: 'Marcar',
    none: 'Desmarcar',
    add: (count) => `Añadir ${count}`,
    added: (count) =>
      plural(count, { one: '1 contacto añadido', other: `${count} contactos añadidos` }),
    ignore: 'No mostrar',
    ignored: (count) =>
      plural(count, {
        one: '1 dirección ya no se muestra',
        other: `${count} direcciones ya no se muestran`,
      }),
    companies: (count) =>
      plural(count, {
        one: 'Y su empresa, según la firma',
        other: `Y sus ${count} empresas, según las firmas`,
      }),
  },
  follow: {
    label: 'Seguir el mensaje abierto',
    short: 'Seguir',
    hint: 'Muestra la ficha de quien escribe cuando abre un mensaje. Un formulario empezado se queda.',
    now: (name, wrote) =>
      wrote
        ? `Se muestra ${name}, que escribió el mensaje abierto`
        : `Se muestra ${name}, a quien va el mensaje abierto`,
  },
  choose: {
    title: 'Elija una cuenta',
    hint: (text) => `«${text}» corresponde a varias cuentas.`,
    fallback: 'Esta mención corresponde a varias cuentas.',
  },
  create: {
    title: 'Cuenta nueva',
    kind: 'Tipo',
    name: 'Nombre',
    nameMissing: 'Escriba un nombre.',
    email: 'Correo electrónico',
    emailWrong: 'No es una dirección de correo. Ejemplo: ana@acme.example',
    domain: 'Sitio web o dominio',
    domainWrong: 'No es un dominio. Ejemplo: acme.example',
    optional: 'opcional',
    save: 'Añadir cuenta',
    saving: 'Añadiendo…',
  },
};
