import { attributeOf, textOf } from './page-tree';

const ADDRESS = /[^\s<>()[\]"'“”,;:|]+@[^\s<>()[\]"'“”,;:|]+\.[^\s<>()[\]"'“”,;:|]+/;
const WHOLE = new RegExp(`^${ADDRESS.source}$`);
/** Where elements say whose they are, beside their text. */
const NAMES = ['aria-label', 'title', 'data-email', 'data-user', 'data-eid', 'email', 'alt'];

export function addressIn(text: string): string | undefined {
  return ADDRESS.exec(text)?.[0];
}

export function isAddress(text: string): boolean {
  return WHOLE.test(text);
}

export function withoutAddress(text: string): string {
  return text.replace(ADDRESS, ' ');
}

/** What an element says itself and has an `@`. */
export function saidBy(element: Element): string[] {
  const text = element.children.length === 0 ? textOf(element, 200) : '';
  return [...NAMES.map((name) => attributeOf(element, name)), text].filter((one) =>
    one.includes('@'),
  );
}
