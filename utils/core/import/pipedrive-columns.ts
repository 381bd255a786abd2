import { columnByName } from './column-by-name';
import type { ColumnMatch, Target } from './matching';

/** `Person - Email - Work`, `Organization - Address`, `Organization - City/town/village/locality of Address`. */
export function pipedriveColumn(
  key: string,
  about: 'person' | 'organization',
  keys: readonly string[],
): ColumnMatch | undefined {
  const [first, ...rest] = key.split(' ');
  const words = rest.join(' ');
  if (about === 'person' && (key === 'person organization' || key === 'organization name')) {
    return { target: 'organization' };
  }
  if (first !== about) return undefined;
  const part = PIPEDRIVE_ADDRESS.find(([shape]) => shape.test(words));
  if (part) return { target: part[1] };
  if (/^(?:full combined )?address$/.test(words)) {
    const inParts = keys.some((one) => /locality address$/.test(one));
    return { target: inParts ? 'ignored' : 'street' };
  }
  const counted =
    /activit|deals|emails? messages|^people$|^id$|created|update|picture|files|followers/;
  if (counted.test(words)) return { target: 'ignored' };
  return columnByName(words);
}

const PIPEDRIVE_ADDRESS: [RegExp, Target][] = [
  [/^street road name address$/, 'street'],
  [/^house number address$/, 'street'],
  [/locality address$/, 'city'],
  [/^state county address$/, 'region'],
  [/^country address$/, 'country'],
  [/^zip postal code address$/, 'postalCode'],
];
