import type { Words } from '../words';

export const es: Words = {
  greet: 'Hola, {given}:',
  bye: 'Un saludo,',
  items:
    'Banco de trabajo 2000 × 750|Armario de herramientas|Cajonera de taller, 7 cajones|Módulo de estantería de carga|Mesa regulable en altura|Silla de trabajo|Lámpara LED de puesto|Compresor de tornillo 4 kW|Brazo de extracción de humos|Alfombra antifatiga|Taquilla de 4 puertas|Montaje, por día|Proyecto y distribución|Mantenimiento anual|Transporte',
  topics:
    'Equipamiento de taller|Mesas regulables para la oficina|Estanterías para el almacén|Nueva instalación de aire comprimido|Extracción en la zona de soldadura|Taquillas para el vestuario|Iluminación y alfombras|Contrato de mantenimiento|Sala de formación|Ampliación de bancos de trabajo',
  paid: 'Cobro de la factura {number}',
  roles:
    'Responsable de compras|Gerente|Jefe de taller|Administración|Responsable de instalaciones|Jefa de oficina|Encargado de obra|Asesor externo',
  lost: ['Han preferido un proveedor local', 'Sin presupuesto este año', 'El plazo no les servía'],
  mailAsk: [
    [
      'Consulta: {topic}',
      'Estamos preparando lo siguiente en {city}: {topic}. ¿Nos podéis orientar sobre el precio y decir cuándo podríais venir a verlo?',
    ],
    [
      '{topic}: ¿nos hacéis presupuesto?',
      'Nos ha hablado de vosotros un cliente vuestro. Necesitamos precio con el montaje aparte, por favor.',
    ],
  ],
  mailOffer: [
    [
      'Presupuesto {number}: {topic}',
      'Te adjunto el presupuesto {number} por {amount}, impuestos incluidos. Es válido hasta el {date}. El plazo de entrega es de unas cuatro semanas.',
    ],
    [
      'Vuestro presupuesto {number}',
      'Tal como hablamos en la visita, aquí va el presupuesto {number}: {amount} con impuestos, válido hasta el {date}. El plano está en la segunda página.',
    ],
  ],
  mailAccept: [
    ['Re: Presupuesto {number}', 'Aprobado. Adelante con todo tal como quedamos.'],
    [
      'Pedido: {topic}',
      'Aceptamos el presupuesto {number}. Poned nuestro número de pedido en la factura y avisad antes de descargar: la entrada es estrecha.',
    ],
  ],
  mailDecline: [
    [
      'Re: Presupuesto {number}',
      'Gracias por el esfuerzo. Esta vez no seguimos adelante, pero contaremos con vosotros para la próxima nave.',
    ],
  ],
  mailBill: [
    [
      'Factura {number}',
      'Te envío la factura {number} por {amount}, con vencimiento el {date}. Gracias por vuestra confianza.',
    ],
    [
      'Factura {number}: {topic}',
      'Ya está todo montado, así que aquí va la factura: {amount}, vence el {date}.',
    ],
  ],
  mailRemind: [
    [
      'Factura {number} pendiente',
      'La factura {number} venció el {date} y todavía no vemos el pago. ¿Puedes mirar si se ha quedado por el camino?',
    ],
  ],
  mailPaying: [
    [
      'Re: Factura {number} pendiente',
      'Perdona, faltaba una firma. Sale en la próxima remesa de pagos.',
    ],
  ],
  mailThanks: [
    [
      'Gracias',
      'El equipo está encantado. Faltan dos soportes de balda, ¿nos los mandáis por mensajería?',
    ],
  ],
  mailChat: [
    [
      'Llaves de repuesto',
      'Hemos perdido las llaves de un armario. El número de la cerradura es 3184. ¿Nos enviáis dos?',
    ],
    [
      'Cierre por vacaciones',
      'Os aviso: cerramos las dos últimas semanas de agosto y no recibimos mercancía.',
    ],
    [
      'Correo para facturas',
      'A partir del mes que viene enviad las facturas en PDF también a administración.',
    ],
  ],
  callNeed: [
    [
      'Primera conversación: {topic}',
      'Buscan algo sólido, no lo más barato. Deciden en seis semanas.',
    ],
    [
      'Qué necesitan: {topic}',
      'Sala de 14 × 9 m con suelo de hormigón. Quieren conservar los bancos viejos.',
    ],
  ],
  callFollow: [
    [
      '¿Dudas sobre el presupuesto {number}?',
      'Piden mejor precio en el montaje. He propuesto unir los dos viajes.',
    ],
    ['¿Cómo va el {number}?', 'Lo tiene dirección. Nos dicen algo la semana que viene.'],
  ],
  callDun: [['Factura {number} sin pagar', 'Administración lo mira hoy mismo.']],
  callChat: [
    ['Se atasca un cajón', 'Le he explicado cómo recolocar la guía; resuelto por teléfono.'],
    [
      'Preguntar cómo va todo',
      'Contentos. En primavera entran cuatro personas y harán falta mesas.',
    ],
    ['Pregunta por la entrega', 'Confirmado: dentro de dos semanas, por la mañana.'],
  ],
  noteVisit: [
    ['Medidas tomadas', 'Altura 4,2 m, toma trifásica en la pared norte, tienen transpaleta.'],
    [
      'Impresión de la visita',
      'Taller ordenado y gente orgullosa de su trabajo. Los bancos viejos no tienen arreglo.',
    ],
  ],
  noteWon: [
    ['Por qué nos eligieron', 'Un solo proveedor para mobiliario y montaje, y fecha cerrada.'],
  ],
  noteChat: [
    ['Mejor hora para llamar', 'Antes de las nueve; después están en la nave.'],
    ['Aparcamiento', 'La furgoneta solo puede entrar al patio hasta las diez.'],
    ['Prefiere papel', 'Le gusta el catálogo impreso. Enviarle el nuevo en enero.'],
  ],
  taskFollow: [['Preguntar por el presupuesto {number}', '']],
  taskOrder: [
    ['Pedir material: {topic}', 'Mirar antes las guías que quedan en almacén.'],
    ['Confirmar fechas con los montadores', ''],
  ],
  taskReady: [['Enviar fotos y garantía', '']],
  taskChat: [
    ['Mandar la tarifa nueva', ''],
    ['Ofrecer el mantenimiento anual', ''],
    ['Pedir una foto para la web', 'Les parece bien un texto corto.'],
    ['Llamar por la nave nueva', ''],
  ],
  eventVisit: [['Visita: {topic}', 'Llevar medidor láser y muestras de color.']],
  eventInstall: [['Montaje: {topic}', 'Dos montadores y la furgoneta con plataforma.']],
  eventChat: [
    ['Reunión anual', 'Qué ha ido bien, qué viene y precios del año próximo.'],
    ['Videollamada sobre modelos nuevos', ''],
    ['Comida en {city}', ''],
  ],
  supply: [
    ['Entrega de las cajoneras', 'Ocho días de retraso; mandan la mitad ahora.'],
    [
      'Nuevas condiciones de compra',
      'Dos por ciento por pago a diez días desde el próximo trimestre.',
    ],
    ['Compartir caseta en la feria', 'La idea de repartir gastos les ha gustado.'],
    ['Reclamación por paneles rayados', 'Los reponen sin coste; salen el viernes.'],
  ],
};
