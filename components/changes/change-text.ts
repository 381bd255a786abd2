import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChangesTexts } from '../text/en/changes';
import type { Language } from '../text/language';

export const ChangesTextContext = createContext<ChangesTexts | undefined>(undefined);

/** Loads only the language that is needed. */
export async function changesTextsIn(language: Language): Promise<ChangesTexts> {
  return language === 'es'
    ? (await import('../text/es/changes')).changes
    : (await import('../text/en/changes')).changes;
}

/** Below the section of changes. */
export function useChangesText(): ChangesTexts {
  const texts = useContext(ChangesTextContext);
  if (!texts) throw new Error('the words of the changes are asked for outside of them');
  return texts;
}
