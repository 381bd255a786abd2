import type { KnownTable } from './known-table';
import type { ColumnMatch, Target } from './matching';
import { pipedriveColumn } from './pipedrive-columns';

const several = (target: Target): ColumnMatch => ({ target, separator: ';' });
const BOOKKEEPING =
  /(?:^| )(?:id|ids|record id|external id|guid)$|^(?:create|created|creation|last|next|modified|updated|first|recent)\b.*\b(?:date|time|at|by|on|visit|touch|activity|contacted|modified|modify)\b|^(?:created|updated|modified) ?(?:at|by|time|on)?$|^is deleted$|^system modstamp$/;

/** Of programs that keep customers; the more telling stand first. */
export const CRM_TABLES: KnownTable[] = [
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
];
