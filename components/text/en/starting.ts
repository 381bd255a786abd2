export const starting = {
  kinds: { organization: 'Organization', contact: 'Contact' },
  /** What an empty Ficha begins with. */
  starting: {
    sample: {
      load: 'Load sample data',
      loading: 'Loading sample data…',
      loaded: 'Sample data is loaded.',
    },
    categories: {
      lead: 'Lead',
      customer: 'Customer',
      partner: 'Partner',
      supplier: 'Supplier',
      other: 'Other',
    } as Record<string, string>,
    pipeline: 'Sales',
    stages: {
      enquiry: 'Enquiry',
      meeting: 'Meeting',
      proposal: 'Proposal',
      negotiation: 'Negotiation',
    } as Record<string, string>,
  },
};
