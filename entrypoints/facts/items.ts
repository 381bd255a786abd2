import { allIn, attributeOf, closestTo, fits, parentOf, textOf } from '@/utils/adapters/page-tree';

const ITEMS_MAX = 100;
const PROPERTIES_MAX = 200;
const VALUES_MAX = 20;
const VALUE_LENGTH_MAX = 300;
const WANTED = new Set(
  'name legalName email telephone vatID url jobTitle contactPoint worksFor'.split(' '),
);

/** Microdata (WHATWG HTML, section 5) and RDFa Lite call the same things by other attributes. */
const SYNTAXES = [
  { scope: '[itemscope][itemtype]', type: 'itemtype', property: 'itemprop' },
  { scope: '[typeof]', type: 'typeof', property: 'property' },
];
type Syntax = (typeof SYNTAXES)[number];

type Item = Record<string, string[]>;

/** The items of a page that are of a type, with what may tell who is meant; in the shape JSON-LD has. */
export function itemsIn(root: Document): Item[] {
  // One look at every element of the page.
  const scopes = allIn(root, SYNTAXES.map(({ scope }) => scope).join()).slice(0, ITEMS_MAX);
  return SYNTAXES.flatMap((syntax) =>
    scopes
      .filter((element) => fits(element, syntax.scope))
      .map((element) => itemOf(element, syntax)),
  ).slice(0, ITEMS_MAX);
}

function itemOf(element: Element, { scope, type, property }: Syntax): Item {
  const item: Item = { '@type': words(element, type) };
  for (const one of allIn(element, `[${property}]`).slice(0, PROPERTIES_MAX)) {
    const parent = parentOf(one);
    if (!parent || closestTo(parent, scope) !== element) continue;
    for (const name of words(one, property).filter((word) => WANTED.has(word))) {
      item[name] = [...(item[name] ?? []), textIn(one)].slice(0, VALUES_MAX);
    }
  }
  return item;
}

function words(element: Element, attribute: string): string[] {
  return attributeOf(element, attribute)
    .split(/\s+/)
    .slice(0, VALUES_MAX)
    .map((word) => word.slice(0, VALUE_LENGTH_MAX));
}

function textIn(element: Element): string {
  const said = attributeOf(element, 'content') || attributeOf(element, 'href');
  return (said || textOf(element, VALUE_LENGTH_MAX))
    .replace(/^(?:mailto|tel):/i, '')
    .trim()
    .slice(0, VALUE_LENGTH_MAX);
}
