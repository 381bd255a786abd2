import { useEffect, useState } from 'preact/hooks';
import type { Language } from './text/language';
import { useFullText } from './text/text';

/** Words that only one place needs; `undefined` for the moment in which they come. @param load the same at each drawing */
export function useLateTexts<T>(load: (language: Language) => Promise<T>): T | undefined {
  const { language } = useFullText();
  const [texts, setTexts] = useState<T>();
  useEffect(() => {
    load(language).then(
      (found) => setTexts(() => found),
      (error: unknown) =>
        setTexts(() => {
          throw error;
        }),
    );
  }, [language]);
  return texts;
}
