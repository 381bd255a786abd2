import type { Clicked } from '@/utils/core/detect/clicked';

/** The same each time the same is clicked, and tells nothing of it: FNV-1a, twice 32 bits. */
export function draftKeyOf({ text, linkUrl = '', pageUrl = '' }: Clicked): string {
  const whole = [text, linkUrl, text || linkUrl ? '' : pageUrl].join('\n');
  return `add-to ${hash(whole, 0x811c9dc5)}-${hash(whole, 0x2f0b4a27)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
