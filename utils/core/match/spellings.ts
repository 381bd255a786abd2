import type { NameWords } from './company-name';
import { formAt } from './legal-form';
import * as kinds from './word-kinds';

/** Most names have but one. */
const OTHERWISE = /[åÅ'’.]|(?:^| )\p{L} /u;

/** A name as it is and as others write it: `Åbo` as `Aabo`, `A. O. Smith` as `AO Smith`, `L'Oréal` as `LOréal`. */
export function spellings(name: string): string[] {
  if (!OTHERWISE.test(name)) return [name];
  const all = [name];
  if (/å/i.test(name)) all.push(name.replace(/å/gi, 'aa'));
  if (/\p{L}['’]\p{L}{2}/u.test(name)) all.push(name.replace(/(\p{L})['’](?=\p{L}{2})/gu, '$1'));
  const close = name.replace(/(?<![\p{L}\p{N}'’])(\p{L})\.? (?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');
  if (close !== name) all.push(close);
  const apart = name.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (dotted) =>
    dotted.replaceAll('.', ' '),
  );
  if (apart !== name) all.push(apart);
  return all;
}

/** Whether a name can tell one company from another: not a lone letter, connector or legal form. */
export function isTelling({ words, from, to }: NameWords): boolean {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const mark =
      words.end[at]! - words.start[at]! === 1 && /[&+]/.test(words.text[words.start[at]!]!);
    if (!mark) letters += words.length[at]!;
  }
  if (letters < 2) return false;
  if (to - from === 1 && words.kind[from]! & kinds.CONNECTOR) return false;
  return formAt(words, from, to)?.next !== to;
}
