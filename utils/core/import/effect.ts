import type { Account } from '../account';
import { mergedAccount } from './merged-account';

/** Of an account that is here: what a file would do to it. Later ones outweigh the earlier. */
export const EFFECTS = ['equal', 'fillable', 'differing'] as const;
export type KnownEffect = (typeof EFFECTS)[number];

/** One field as it is here and as a file has it. */
export interface DifferingField {
  field: string;
  before: string;
  after: string;
}

/** @param said as `mergedAccount` takes it */
export function effectOn(account: Account, said: Account): KnownEffect {
  if (differencesTo(account, said).length > 0) return 'differing';
  return mergedAccount(account, said, 'fill') === account ? 'equal' : 'fillable';
}

/** The fields that are set here and that overwriting would change; own ones as `custom.<key>`. */
export function differencesTo(account: Account, said: Account): DifferingField[] {
  const [before, after] = [
    mergedAccount(account, said, 'fill'),
    mergedAccount(account, said, 'overwrite'),
  ].map(textFields) as [Map<string, string>, Map<string, string>];
  return [...after].flatMap(([field, text]) => {
    const old = before.get(field) ?? '';
    return old === text ? [] : [{ field, before: old, after: text }];
  });
}

function textFields({ custom, ...rest }: Account): Map<string, string> {
  const texts = Object.entries(rest).filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  const own = Object.entries(custom).map(([key, value]): [string, string] => {
    return [`custom.${key}`, typeof value === 'object' ? JSON.stringify(value) : String(value)];
  });
  return new Map([...texts, ...own]);
}
