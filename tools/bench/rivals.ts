import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths';

/** A library that marks a page by wrapping what it finds, and how it is asked to. */
export interface Rival {
  name: string;
  /** Scripts it needs, in order. */
  scripts: string[];
  /** Body of a function of the page; `names` are the company names to mark. */
  run: string;
}

export const RIVALS: Rival[] = [
  {
    name: 'mark.js, addresses',
    scripts: [file('mark.js/dist/mark.min.js')],
    run: String.raw`new Mark(document.body).markRegExp(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g);`,
  },
  {
    name: 'mark.js, addresses and 60 names',
    scripts: [file('mark.js/dist/mark.min.js')],
    run: String.raw`
      new Mark(document.body).markRegExp(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g);
      new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly' });`,
  },
  {
    name: 'linkify-element, addresses',
    scripts: [
      file('linkifyjs/dist/linkify.min.js'),
      file('linkify-element/dist/linkify-element.min.js'),
    ],
    run: `linkifyElement(document.body, { validate: { url: false } });`,
  },
];

function file(path: string): string {
  return readFileSync(join(ROOT, 'node_modules', path), 'utf8');
}
