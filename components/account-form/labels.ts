import type { FullTexts } from '../text/full';
import type { EntryType } from './entry-values';

const USUAL: Record<EntryType, readonly string[]> = {
  email: ['work', 'private', 'billing', 'other'],
  phone: ['work', 'mobile', 'main', 'home', 'other'],
  website: ['main', 'work', 'other'],
  social: ['LinkedIn', 'Instagram', 'Facebook', 'YouTube', 'Mastodon', 'GitHub'],
  address: ['main', 'billing', 'shipping', 'office', 'home'],
};

/** The common labels are kept as English words and read in the user's language. */
export function shownLabel(label: string, { labels }: FullTexts): string {
  return (Object.hasOwn(labels, label) && labels[label]) || label;
}

/** The other way round: what was typed, as it is kept. */
export function storedLabel(typed: string, { labels }: FullTexts): string {
  const text = typed.trim();
  const common = Object.keys(labels).find(
    (label) => labels[label]!.toLowerCase() === text.toLowerCase(),
  );
  return common ?? text;
}

export function usualLabels(type: EntryType, t: FullTexts): string[] {
  return USUAL[type].map((label) => shownLabel(label, t));
}
