import type { Account } from '../account';
import { googleColumn } from './google-columns';
import type { ColumnMatch, SourceProgram, Target } from './matching';
import { pipedriveColumn } from './pipedrive-columns';

/** A table of a program, known by its headers; keys are `headerKey`s. */
export interface KnownTable {
  program: SourceProgram;
  kind: Account['kind'];
  /** One of each line must be there. */
  has: string[];
  /** Columns that say something else than their names would elsewhere. */
  columns?: { [key: string]: Target | ColumnMatch };
  /** Counts, dates and ids that only the program needs. */
  ignored?: RegExp;
  column?: (at: number, keys: readonly string[]) => ColumnMatch | undefined;
}

const several = (target: Target): ColumnMatch => ({ target, separator: ';' });
const BOOKKEEPING =
  /(?:^| )(?:id|ids|record id|external id|guid)$|^(?:create|created|creation|last|next|modified|updated|first|recent)\b.*\b(?:date|time|at|by|on|visit|touch|activity|contacted|modified|modify)\b|^(?:created|updated|modified) ?(?:at|by|time|on)?$|^is deleted$|^system modstamp$/;

/** The more telling stand first. */
export const KNOWN_TABLES: KnownTable[] = [
  {
    program: 'ficha',
    kind: 'contact',
    has: ['kind', 'other email', 'social links', 'updated at'],
    // Behind its own stand the user's fields, whatever they are called.
    column: (at, keys) => (at > keys.indexOf('updated at') ? { target: 'custom' } : undefined),
    columns: {
      id: 'ignored',
      kind: 'kind',
      'created at': 'ignored',
      'updated at': 'ignored',
      'other email': several('email'),
      'other phones': several('phone'),
      'other websites': several('website'),
      'other addresses': { target: 'street', label: 'other', separator: ';' },
      domains: several('domain'),
      'social links': several('social'),
      aliases: several('aliases'),
      tags: several('tags'),
      // One name each, whatever stands in it.
      organization: { target: 'organization', separator: '' },
    },
  },
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
    program: 'pipedrive',
    kind: 'contact',
    has: ['person name'],
    column: (at, keys) => pipedriveColumn(keys[at]!, 'person', keys),
  },
  {
    program: 'pipedrive',
    kind: 'organization',
    has: [
      'organization name',
      'organization owner|organization label|organization labels|organization address|organization people|organization id',
    ],
    column: (at, keys) => pipedriveColumn(keys[at]!, 'organization', keys),
  },
  {
    program: 'zoho',
    kind: 'contact',
    has: [
      'last name',
      'mailing zip|contact owner id|account name id|email opt out|lead owner id|secondary email',
      'contact owner|lead owner|record id|account name',
    ],
    columns: { title: 'role', 'zip code': 'postalCode', 'lead source': 'custom', tag: 'tags' },
    ignored: BOOKKEEPING,
  },
  {
    program: 'zoho',
    kind: 'organization',
    has: [
      'account name',
      'billing code|account owner id|account site',
      'account owner|record id|account number',
    ],
    columns: {
      'account name': 'name',
      'billing code': { target: 'postalCode', label: 'billing' },
      'shipping code': { target: 'postalCode', label: 'shipping' },
    },
    ignored: BOOKKEEPING,
  },
  {
    program: 'hubspot',
    kind: 'organization',
    has: [
      'record id|company id',
      'company name|name',
      'company owner|company domain name|number employees',
    ],
    columns: {
      name: 'name',
      'company name': 'name',
      'company domain name': 'domain',
      'company owner': 'owner',
    },
    ignored: BOOKKEEPING,
  },
  {
    program: 'hubspot',
    kind: 'contact',
    has: [
      'record id|contact id',
      'first name|email',
      'lifecycle stage|lead status|associated company|contact owner|marketing contact status|create date',
    ],
    columns: { 'lead status': 'custom' },
    ignored: BOOKKEEPING,
  },
  {
    program: 'salesforce',
    kind: 'contact',
    has: [
      'last name',
      'account name|account id',
      'mailing street|mailing city|mailing zip postal code|mailing postal code|contact id|reports to id',
    ],
    columns: { title: 'role', name: 'name' },
    ignored: BOOKKEEPING,
  },
  {
    program: 'salesforce',
    kind: 'contact',
    has: ['last name', 'company', 'lead source|lead status|lead id|converted|is converted'],
    columns: { title: 'role', 'lead status': 'custom', status: 'custom' },
    ignored: BOOKKEEPING,
  },
  {
    program: 'salesforce',
    kind: 'organization',
    has: [
      'account name|name',
      'billing street|billing city|billing zip postal code|billing postal code',
      'account id|id|parent id|account owner|owner id|type|industry',
    ],
    columns: { 'account name': 'name', name: 'name' },
    ignored: BOOKKEEPING,
  },
  {
    program: 'flowlu',
    kind: 'contact',
    has: [
      'name',
      'account category id|account category',
      'honorific title id|honorific title|vat|bank details',
    ],
    columns: { type: 'kind', web: 'website', title: 'role', 'account category': 'category' },
    ignored: BOOKKEEPING,
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
