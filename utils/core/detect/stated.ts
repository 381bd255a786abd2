import type { Stated } from './page-facts';

/** What one page may say at most; a real one says far less. */
const NODES_MAX = 5_000;
const DEPTH_MAX = 20;
const STATED_MAX = 50;
const VALUES_MAX = 50;
const VALUE_MAX = 300;

const PERSON = /^(?:Person|Patient)$/;
/** Organization, LocalBusiness and what schema.org 29 has below them, as far as their names do not say so. */
const ORGANIZATION =
  /(?:Organization|Business|Corporation|Company|Store|Shop|Agency|Service|Office|Hotel|Restaurant|Club|School|University|Hospital|Clinic|Agent|Attorney|Notary|Dentist|Airline|Consortium|Cooperative|NGO|Library|Museum|Bakery|Brewery|Winery|Dealer|Contractor|Electrician|Plumber|Locksmith|Resort|Motel|Hostel|Bank\w*|Salon|Spa|Center|Studio|Repair|Rental|Optician|Pharmacy|Physician)$/;
/** What ends so and is none. */
const OTHER =
  /^(?:\w*(?:Web|Broadcast|Cable\w*|Service)Service|Service|GovernmentService|FinancialProduct)$/;

/**
 * Everybody a page's structured data name (schema.org vocabulary), in the order they come. Data that
 * are broken say nothing.
 * @param jsonLd each the text of one script
 * @param items of other syntaxes, in the shape JSON-LD has
 */
export function statedIn(jsonLd: readonly string[], items: readonly object[]): Stated[] {
  const found: Stated[] = [];
  let left = NODES_MAX;
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (depth > DEPTH_MAX || left-- <= 0 || found.length >= STATED_MAX) return;
    if (!Array.isArray(value)) {
      const stated = statedBy(value);
      if (stated) found.push(stated);
    }
    for (const one of Object.values(value)) visit(one, depth + 1);
  };
  for (const text of jsonLd) visit(parsed(text), 0);
  visit(items, 0);
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function statedBy(node: object): Stated | undefined {
  const kind = kindOf(node);
  const [name] = [...textsOf(node, 'name'), ...textsOf(node, 'legalName')];
  if (!kind || !name) return undefined;
  const contactPoints = nodesOf(node, 'contactPoint');
  const of = (key: string) =>
    [node, ...contactPoints].flatMap((one) => textsOf(one, key)).slice(0, VALUES_MAX);
  const [role] = textsOf(node, 'jobTitle');
  const [company] = nodesOf(node, 'worksFor').flatMap((one) => textsOf(one, 'name'));
  return {
    kind,
    name,
    emails: of('email'),
    phones: of('telephone'),
    vatNumbers: textsOf(node, 'vatID'),
    urls: textsOf(node, 'url'),
    ...(role && kind === 'contact' && { role }),
    ...(company && kind === 'contact' && { company }),
  };
}

function kindOf(node: object): Stated['kind'] | undefined {
  // `https://schema.org/Person`, `schema:Person`.
  const types = textsOf(node, '@type').map((type) => type.replace(/^.*[/#:]/, ''));
  if (types.some((type) => PERSON.test(type))) return 'contact';
  const is = types.some((type) => ORGANIZATION.test(type) && !OTHER.test(type));
  return is ? 'organization' : undefined;
}

/** A value may be a text, a list of texts, or `{"@value": text}`. */
function textsOf(node: object, key: string): string[] {
  return valuesOf(node, key).flatMap((value) => {
    const text = isNode(value) ? own(value, '@value') : value;
    const clean = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
    return clean && clean.length <= VALUE_MAX ? [clean] : [];
  });
}

function nodesOf(node: object, key: string): object[] {
  return valuesOf(node, key).filter(isNode);
}

function valuesOf(node: object, key: string): unknown[] {
  const value = own(node, key);
  return Array.isArray(value) ? value.slice(0, VALUES_MAX) : [value];
}

/** Not what `__proto__` or `constructor` would give. */
function own(node: object, key: string): unknown {
  return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
