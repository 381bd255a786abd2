import { fold } from '../name';

/** Words of headers that say what an address or number is for. */
const WORDS: Record<string, string> = {
  work: `work business office trabajo laboral oficina geschäftlich geschaeftlich dienstlich büro firma travail
    professionnel professionnelle bureau lavoro ufficio trabalho comercial escritorio company empresa account
    organization organisation unternehmen entreprise société azienda mailing companyphone werk zakelijk`,
  home: `home private personal particular casa privat privé privée domicile personnel personnelle abitazione pessoal
    residencial residence privé domicilio`,
  mobile: `mobile cell cellular cellphone móvil celular handy handynummer mobil mobiltelefon mobilnummer mobilfunk
    portable cellulare telemóvel mobiel gsm`,
  billing: `billing invoice invoicing facturación factura rechnung rechnungsadresse facturation fatturazione faturamento
    faturação`,
  shipping: `shipping delivery envío entrega lieferung lieferadresse lieferanschrift livraison spedizione consegna`,
  main: `main primary principal haupt haupttelefon hauptnummer primär principale zentrale switchboard`,
  other: `other others alternate alternative secondary otro otra weitere weiterer weiteres weitere/r autre altro altra
    outro outra additional`,
  fax: 'fax telefax faxnummer',
};

const labels = new Map<string, string>();
for (const [label, list] of Object.entries(WORDS)) {
  for (const word of list.split(/\s+/)) labels.set(fold(word), label);
}

/** A number is one without saying so: `Mobile`, `Fax`, `Haupttelefon`. */
const NUMBERS = new Set(['mobile', 'fax']);

export interface LabelledKey {
  /** The other words. */
  rest: string;
  label?: string;
  /** Whether nothing but the label is needed to know a telephone number. */
  isNumber: boolean;
}

/** Parts the words of a header's key that are a label from the others; numbers that count are left out. */
export function labelledKey(key: string): LabelledKey {
  const rest: string[] = [];
  const found: string[] = [];
  for (const word of key.split(' ')) {
    const label = labels.get(word);
    if (label) found.push(label);
    else if (!/^\d+$/.test(word)) rest.push(word);
  }
  // `Company main phone` is the main one, `Business fax` a fax.
  const label = found.find((one) => one !== 'work') ?? found[0];
  const fax = found.includes('fax') ? 'fax' : found.includes('mobile') ? 'mobile' : label;
  return {
    rest: rest.join(' '),
    ...(fax && { label: fax }),
    isNumber: NUMBERS.has(fax ?? '') || key.startsWith('haupttelefon'),
  };
}

/** How labels are kept: those that Ficha knows as its words, others as they were written. */
export function keptLabel(written: string): string {
  const text = written.replace(/^\*\s*/, '').trim();
  return labels.get(fold(text)) ?? (text === text.toUpperCase() ? text.toLowerCase() : text);
}
