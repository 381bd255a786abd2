import type { Language } from '@/components/text/language';
import type { ActivityKind } from '@/utils/core/activity';

export interface PeekTexts {
  kinds: { organization: string; contact: string };
  activity: Record<ActivityKind, string>;
  responsible(name: string): string;
  open(sum: string): string;
  overdue(sum: string): string;
  last: string;
  next: string;
  none: string;
  unplanned: string;
  undated: string;
  several(count: number): string;
  unknown: string;
  byAddress: string;
  byDomain(domain: string): string;
  byName: string;
  byPhone: string;
  byVat: string;
  byChoice: string;
  hint: { known: string; several: string; unknown: string };
}

/** The few words beside a mark; the panel's own would be more than all the rest of the script. */
export const peekTexts: Record<Language, PeekTexts> = {
  en: {
    kinds: { organization: 'Organization', contact: 'Contact' },
    activity: {
      event: 'Event',
      task: 'Task',
      call: 'Call',
      note: 'Note',
      email: 'E-mail',
      opportunity: 'Opportunity',
      project: 'Project',
      estimate: 'Estimate',
      invoice: 'Invoice',
      payment: 'Payment',
    },
    responsible: (name) => `Responsible: ${name}`,
    open: (sum) => `${sum} open`,
    overdue: (sum) => `${sum} overdue`,
    last: 'Last contact',
    next: 'Next step',
    none: 'None yet',
    unplanned: 'Nothing planned',
    undated: 'no date',
    several: (count) => `${count} accounts have this`,
    unknown: 'Not in Ficha yet',
    byAddress: 'by the address',
    byDomain: (domain) => `by the domain ${domain}`,
    byName: 'by the name',
    byPhone: 'by the phone number',
    byVat: 'by the VAT number',
    byChoice: 'by your choice',
    hint: {
      known: 'Click to open the card',
      several: 'Click to choose',
      unknown: 'Click to add',
    },
  },
  es: {
    kinds: { organization: 'Organización', contact: 'Contacto' },
    activity: {
      event: 'Evento',
      task: 'Tarea',
      call: 'Llamada',
      note: 'Nota',
      email: 'Correo',
      opportunity: 'Oportunidad',
      project: 'Proyecto',
      estimate: 'Presupuesto',
      invoice: 'Factura',
      payment: 'Cobro',
    },
    responsible: (name) => `Responsable: ${name}`,
    open: (sum) => `${sum} pendientes`,
    overdue: (sum) => `${sum} vencidos`,
    last: 'Último contacto',
    next: 'Próximo paso',
    none: 'Ninguno aún',
    unplanned: 'Nada previsto',
    undated: 'sin fecha',
    several: (count) => `${count} cuentas lo tienen`,
    unknown: 'Aún no está en Ficha',
    byAddress: 'por la dirección',
    byDomain: (domain) => `por el dominio ${domain}`,
    byName: 'por el nombre',
    byPhone: 'por el teléfono',
    byVat: 'por el NIF/IVA',
    byChoice: 'por su elección',
    hint: {
      known: 'Haga clic para abrir la ficha',
      several: 'Haga clic para elegir',
      unknown: 'Haga clic para añadir',
    },
  },
};
