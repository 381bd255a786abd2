import { wordsOf } from '@/utils/core/name';
import { beginsButForTypo } from '@/utils/core/search/typo';

export interface Part {
  text: string;
  matched: boolean;
}

/** Cuts a text where its words begin with a word that was asked for, typing errors forgiven. */
export function emphasised(text: string, asked: string): Part[] {
  const wanted = wordsOf(asked).map((word) => word.text);
  const words = wordsOf(text);
  const missing = wanted.filter((one) => !words.some((word) => word.text.startsWith(one)));
  const parts: Part[] = [];
  let done = 0;
  for (const word of words) {
    const hit =
      wanted.find((one) => word.text.startsWith(one)) ??
      missing.find((one) => beginsButForTypo(word.text, one));
    if (!hit) continue;
    const end = Math.min(word.start + hit.length, word.end);
    if (word.start > done) parts.push({ text: text.slice(done, word.start), matched: false });
    parts.push({ text: text.slice(word.start, end), matched: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), matched: false });
  return parts;
}
