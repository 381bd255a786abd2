import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DataTexts } from '../../text/en/data';
import type { Language } from '../../text/language';

export const DataTextContext = createContext<DataTexts | undefined>(undefined);

/** Loads only the language that is needed. */
export async function dataTextsIn(language: Language): Promise<DataTexts> {
  const spanish = language === 'es';
  return spanish
    ? (await import('../../text/es/data')).data
    : (await import('../../text/en/data')).data;
}

/** Below the section of the data. */
export function useDataText(): DataTexts {
  const texts = useContext(DataTextContext);
  if (!texts) throw new Error('the words of the data section are asked for outside of it');
  return texts;
}
