import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { AccountId } from '@/utils/core/ids';
import type { DuplicatesTexts } from '../text/en/duplicates';
import type { Language } from '../text/language';

/** What every part of the page may need. */
export interface Duplicates {
  store: Store;
  world: World;
  /** Shows an account's card in the panel beside; only directly within a click. Rejects where the browser refuses. */
  openCard(id: AccountId): Promise<void>;
  d: DuplicatesTexts;
}

export const DuplicatesContext = createContext<Duplicates | undefined>(undefined);

export function useDuplicates(): Duplicates {
  const duplicates = useContext(DuplicatesContext);
  if (!duplicates) throw new Error('a part of the page of duplicates is drawn outside of it');
  return duplicates;
}

/** Loads only the language that is needed. */
export async function duplicatesTextsIn(language: Language): Promise<DuplicatesTexts> {
  return language === 'es'
    ? (await import('../text/es/duplicates')).duplicates
    : (await import('../text/en/duplicates')).duplicates;
}
