import { googleColumn } from './google-columns';
import type { KnownTable } from './known-table';

/** Of programs that keep addresses. */
export const ADDRESS_BOOK_TABLES: KnownTable[] = [
  {
    program: 'google',
    kind: 'contact',
    has: [
      'email 1 value|phone 1 value|address 1 street|organization 1 name|organization title',
      'given name|first name',
    ],
    column: googleColumn,
  },
  {
    program: 'linkedin',
    kind: 'contact',
    has: ['first name', 'last name', 'connected on', 'company|position'],
    columns: { url: { target: 'social', label: 'LinkedIn' } },
  },
  {
    program: 'outlook',
    kind: 'contact',
    has: [
      'first name',
      'last name',
      'business phone|home phone|business street|home street|email display name',
      'company|job title|email address',
    ],
    columns: { title: 'custom', location: 'custom', account: 'custom', 'web page': 'website' },
  },
  {
    program: 'outlook',
    kind: 'contact',
    has: [
      'vorname',
      'nachname',
      'telefon geschaftlich|strasse geschaftlich|telefon privat|strasse privat',
      'firma|position|email adresse',
    ],
    columns: { anrede: 'custom', konto: 'custom', ort: 'custom', position: 'role' },
  },
  {
    program: 'outlook',
    kind: 'contact',
    has: [
      'nombre',
      'apellidos',
      'telefono trabajo|calle trabajo|email address|direccion correo electronico|otra calle',
      'organizacion|puesto|compania',
    ],
    columns: {
      nombre: 'givenName',
      particular: { target: 'phone', label: 'home' },
      'numero centralita organizacion': { target: 'phone', label: 'main' },
      'provincia estado trabajo': { target: 'region', label: 'work' },
      'otra provincia estado': { target: 'region', label: 'other' },
      title: 'custom',
      location: 'custom',
      account: 'custom',
    },
  },
];
