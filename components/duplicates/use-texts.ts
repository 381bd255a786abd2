import { useEffect, useState } from 'preact/hooks';
import type { DuplicatesTexts } from '../text/en/duplicates';
import { useFullText } from '../text/text';
import { duplicatesTextsIn } from './duplicates';

/** The words of the page; `undefined` for the moment in which they come. */
export function useTexts(): DuplicatesTexts | undefined {
  const { language } = useFullText();
  const [texts, setTexts] = useState<DuplicatesTexts>();
  useEffect(() => {
    duplicatesTextsIn(language).then(
      (found) => setTexts(found),
      (error: unknown) =>
        setTexts(() => {
          throw error;
        }),
    );
  }, [language]);
  return texts;
}
