import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { AppError } from '@/utils/core/error';
import type { Texts } from './en';
import { type Formats, formatsFor } from './format';
import type { FullTexts } from './full';
import { type Language, languageOf } from './language';

/** The words and formats of the user's language. */
export interface Text {
  language: Language;
  t: Texts;
  format: Formats;
}

/** With the texts that nothing needs at the start of the panel. */
export interface FullText extends Text {
  t: FullTexts;
}

/** Loads only the language that is needed. */
export async function textFor(locale: string): Promise<Text> {
  const language = languageOf(locale);
  const t = language === 'es' ? (await import('./es')).es : (await import('./en')).en;
  return { language, t, format: formatsFor(locale) };
}

export async function fullTextOf(text: Text): Promise<FullText> {
  const spanish = text.language === 'es';
  const t = spanish ? (await import('./full-es')).fullEs : (await import('./full')).full;
  return { ...text, t };
}

/** The words of a locale, late ones included where `like` has them; itself where it is of that locale. */
export async function asMuchIn(locale: string, like: Text): Promise<Text> {
  if (locale === like.format.locale) return like;
  const text = await textFor(locale);
  return 'card' in like.t ? fullTextOf(text) : text;
}

export const TextContext = createContext<Text | undefined>(undefined);

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('words are asked for where no language is given');
  return text;
}

/** For what is loaded late, below a `FullTexts` provider. */
export function useFullText(): FullText {
  const text = useText();
  if (!('card' in text.t)) throw new Error('only the first words are loaded here');
  return text as FullText;
}

/** What happened in one sentence, and what to do next. */
export function errorText(t: Texts, error: unknown): { say: string; next: string } {
  return t.errors[error instanceof AppError ? error.code : 'unexpected'];
}
