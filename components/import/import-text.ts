import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ImportTexts } from '../text/en/import';
import type { Language } from '../text/language';

export const ImportTextContext = createContext<ImportTexts | undefined>(undefined);

/** Loads only the language that is needed. */
export async function importTextsIn(language: Language): Promise<ImportTexts> {
  const spanish = language === 'es';
  return spanish
    ? (await import('../text/es/import')).importing
    : (await import('../text/en/import')).importing;
}

/** Below the import page. */
export function useImportText(): ImportTexts {
  const texts = useContext(ImportTextContext);
  if (!texts) throw new Error('the words of the import page are asked for outside of it');
  return texts;
}
