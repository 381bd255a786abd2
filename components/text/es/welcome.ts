import type { FullTexts } from '../full';

export const welcome: Pick<FullTexts, 'welcome'> = {
  welcome: {
    page: 'Le damos la bienvenida',
    title: 'Sepa a quién está leyendo.',
    lead: 'Ficha reconoce a las personas y empresas de la página que tiene delante y abre su ficha al lado: quiénes son, qué se acordó y qué sigue pendiente.',
    picture: {
      subject: 'Estantes azules',
      text: '¿me envía otra vez la oferta?',
      role: 'Jefa de compras',
      open: 'por cobrar',
      next: 'Llamar el viernes',
    },
    reads: {
      title: 'Qué lee Ficha',
      does: 'Sí hace',
      doesNot: 'No hace',
      yes: [
        'Leer el texto de las páginas que usted permite, mientras las mira',
        'Buscar en él direcciones y nombres, aquí en este navegador',
        'Guardar lo que usted guarda: cuentas, notas, facturas',
      ],
      no: [
        'Enviar nada a ninguna parte, salvo que conecte el servidor de su equipo',
        'Guardar el texto de una página ni medir lo que usted hace',
        'Leer un sitio que usted no ha permitido',
      ],
    },
    where: {
      title: 'Elija dónde trabaja',
    },
    begin: {
      title: 'Empiece',
      empty: 'Con Ficha vacía',
      emptyHint:
        'Abra el panel y añada su primera cuenta. El correo que lea le propondrá las siguientes.',
      emptyAction: 'Empezar de cero',
      sample: 'Con datos de ejemplo',
      sampleHint:
        'Una pequeña empresa inventada con dos años de historial. Se quita con un solo clic.',
      sampleThere: 'La empresa inventada ya está dentro. Échele un vistazo en el panel.',
      importing: 'Con sus propias cuentas',
      importingHint:
        'Desde una tabla, una libreta de direcciones u otro CRM. No se escribe nada antes de que lo vea.',
      importingAction: 'Importar un archivo…',
    },
    pin: {
      title: 'Tenga su botón a la vista',
      chromium:
        'Pulse la pieza de puzle de la barra de herramientas y luego la chincheta junto a Ficha.',
      firefox:
        'Está en la barra de herramientas. Si no lo ve: pieza de puzle, engranaje junto a Ficha, «Anclar a la barra de herramientas».',
      pinned: 'El botón de Ficha está en su barra de herramientas.',
    },
    ready: 'Eso es todo.',
    readyHint:
      'El botón de Ficha abre la búsqueda en cualquier página, y desde ella el panel al lado.',
    open: 'Abrir el panel',
    again: 'Ver la página de bienvenida',
  },
};
