import type { Activity } from '../activity';
import { fold } from '../name';

/** Whether an activity has every word of the text somewhere in what can be read in it; case and accents are one. */
export function finding(text: string): ((of: Activity) => boolean) | undefined {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (of) => {
    const all = fold(readable(of).join('\n'));
    return words.every((word) => all.includes(word));
  };
}

function readable(of: Activity): string[] {
  return [of.title, of.description ?? '', ...ofKind(of)];
}

function ofKind(of: Activity): string[] {
  switch (of.kind) {
    case 'event':
      return [of.location ?? ''];
    case 'note':
      return [of.text, of.quote ?? ''];
    case 'email':
      return [of.text, of.from, ...of.to];
    case 'opportunity':
      return [of.reason ?? ''];
    case 'project':
      return [of.stage];
    case 'estimate':
    case 'invoice':
      return [of.number, ...of.lines.map(({ description }) => description)];
    case 'payment':
      return [of.reference ?? ''];
    default:
      return [];
  }
}
