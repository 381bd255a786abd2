import type { Texts } from '../en';

export const starting: Pick<Texts, 'kinds' | 'starting'> = {
  kinds: { organization: 'Organización', contact: 'Contacto' },
  starting: {
    sample: {
      load: 'Cargar datos de ejemplo',
      loading: 'Cargando datos de ejemplo…',
      loaded: 'Los datos de ejemplo están cargados.',
    },
    categories: {
      lead: 'Potencial',
      customer: 'Cliente',
      partner: 'Socio',
      supplier: 'Proveedor',
      other: 'Otra',
    },
    pipeline: 'Ventas',
    stages: {
      enquiry: 'Consulta',
      meeting: 'Reunión',
      proposal: 'Propuesta',
      negotiation: 'Negociación',
    },
  },
};
