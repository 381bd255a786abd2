import type { FullTexts } from '../full';
import { pluralIn } from '../plural';

const plural = pluralIn('es');

export const sites: Pick<FullTexts, 'sites'> = {
  sites: {
    where: 'Dónde trabaja Ficha',
    webmail: 'Mi correo web',
    webmailHint: 'Solo donde lee su correo y en los sitios que usted diga.',
    all: 'Todos los sitios',
    allHint: 'Correo, webs de empresas, redes: donde se nombre a alguien.',
    click: 'Solo cuando hago clic',
    clickHint: 'No se lee ningún sitio hasta que pulse el botón de Ficha.',
    recommended: 'Recomendado',
    allow: 'Permitir',
    allowed: 'Permitido',
    takeBack: 'Retirar',
    allowLabel: (name) => `Permitir ${name}`,
    takeBackLabel: (name) => `Retirar ${name}`,
    allowedSaid: (name) => `Ficha ya trabaja en ${name}`,
    takenBackSaid: (name) => `Ficha ya no lee ${name}`,
    andMore: (host, count) => `${host} y ${count} más`,
    refused: (name) =>
      `El navegador no ha dado acceso a ${name}. Nada ha cambiado; inténtelo de nuevo cuando quiera.`,
    asks: 'Antes le pregunta su navegador, y aquí puede retirarlo cuando quiera.',
    others: 'Otros sitios',
    other: 'Otro correo web u otro sitio',
    otherHint: 'La dirección en la que lo abre: Roundcube, SOGo, el de su empresa.',
    placeholder: 'correo.acme.example',
    missing: 'Escriba la dirección de su correo web.',
    address:
      'Esto es una dirección de correo. Escriba dónde lee su correo, por ejemplo correo.acme.example',
    shape: 'Esto no es la dirección de un sitio. Ejemplo: correo.acme.example',
    listed: (name) => `${name} ya está permitido.`,
    everywhere: 'Ficha lee todas las páginas normales que usted mira, aquí en su equipo.',
    everywhereOff: 'Ficha leería todas las páginas normales que usted mira, aquí en su equipo.',
    nothing:
      'Ningún sitio está permitido. Un clic en el botón de Ficha lee una vez la página que tiene delante.',
    something: (count) =>
      plural(count, {
        one: 'Ahora hay un sitio permitido. Retírelo y solo contará su clic.',
        other: `Ahora hay ${count} sitios permitidos. Retírelos y solo contará su clic.`,
      }),
    takeAllBack: 'Retirar todos',
    allTakenBack: 'Ficha ya no lee ningún sitio por su cuenta',
    every: 'todos los sitios',
    lost: (name) => `Ficha ya no lee ${name}`,
    lostHint:
      'Se le retiró el permiso en los ajustes del navegador, así que allí no se reconoce a nadie. Sus cuentas siguen intactas.',
    again: 'Permitir de nuevo',
    leave: 'Dejarlo así',
    againLabel: (name) => `Permitir de nuevo: ${name}`,
    leaveLabel: (name) => `Dejarlo así: ${name}`,
  },
};
