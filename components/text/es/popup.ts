import type { popup as english } from '../en/popup';

export const popup: typeof english = {
  popup: {
    label: 'Buscar una cuenta',
    placeholder: 'Nombre, correo, teléfono, número',
    onPage: 'En esta página',
    recent: 'Cambios recientes',
    start:
      'Escriba un nombre, una dirección, un dominio, un teléfono, un NIF o el número de un presupuesto o una factura.',
    create: (text) => `Crear «${text}»`,
    createHint: 'Una cuenta nueva',
    invoice: 'Factura',
    estimate: 'Presupuesto',
    keys: { open: 'abrir', email: 'correo', copy: 'copiar dirección' },
    copied: (address) => `${address} copiada`,
    noAddress: (name) => `${name} no tiene dirección de correo.`,
    emailTo: (address) => `Correo a ${address}`,
    panel: 'Abrir panel',
    building: (part) =>
      `Se está creando el índice de búsqueda (${part}). Hasta entonces no se perdonan las erratas.`,
    site: {
      reads: (host) => `Ficha en ${host}`,
      marks: 'Resaltar',
      always: (host) => `Leer siempre ${host}`,
      once: (host) => `${host} se lee solo esta vez.`,
      impossible: 'Esta página no se puede leer.',
    },
  },
};
